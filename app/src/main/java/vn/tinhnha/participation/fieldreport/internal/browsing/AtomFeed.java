package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an Atom feed (RFC 4287). */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private AtomFeed() {}

    /**
     * A feed.
     *
     * @param id never changes (RFC 4287 section 4.2.6); {@link #tag} makes one
     * @param self full address of the feed
     * @param page full address of the page that shows the same
     */
    record Feed(
            String id, String title, String self, String page, String author, Instant updated, List<Entry> entries) {}

    /**
     * One entry.
     *
     * @param link full address of its page
     * @param category machine-readable category
     */
    record Entry(
            String id,
            String title,
            String link,
            Instant published,
            Instant updated,
            String category,
            String summary) {}

    /** A tag URI (RFC 4151): stays the same wherever the app is served. */
    static String tag(String domain, LocalDate since, String specific) {
        return "tag:" + domain + "," + since + ":" + specific;
    }

    static byte[] write(Feed feed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            text(xml, "id", feed.id());
            text(xml, "title", feed.title());
            text(xml, "updated", feed.updated().toString());
            link(xml, "self", feed.self());
            link(xml, "alternate", feed.page());
            xml.writeStartElement("author");
            text(xml, "name", feed.author());
            xml.writeEndElement();
            for (Entry entry : feed.entries()) {
                entry(xml, entry);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("an array takes whatever is written", e);
        }
        return bytes.toByteArray();
    }

    private static void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", entry.id());
        text(xml, "title", entry.title());
        text(xml, "published", entry.published().toString());
        text(xml, "updated", entry.updated().toString());
        link(xml, "alternate", entry.link());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.category());
        text(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(withoutControls(text));
        xml.writeEndElement();
    }

    /** XML 1.0 has no way to write most control characters. */
    private static String withoutControls(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
    }
}
