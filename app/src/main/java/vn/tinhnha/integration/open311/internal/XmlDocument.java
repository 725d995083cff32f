package vn.tinhnha.integration.open311.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;

/** Writes the XML of an answer from its JSON, element by property, as GeoReport v2 pairs the two. */
final class XmlDocument {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
    /** What the items of a list inside an answer are called. */
    private static final Map<String, String> ITEMS =
            Map.of("attributes", "attribute", "values", "value", "endpoints", "endpoint", "formats", "format");

    private final XMLStreamWriter xml;

    private XmlDocument(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] list(String name, String item, JsonNode items) {
        return write(document -> document.array(name, item, items));
    }

    static byte[] of(String name, JsonNode value) {
        return write(document -> document.element(name, value));
    }

    /** The content of a document. */
    private interface Content {
        void writeTo(XmlDocument document) throws XMLStreamException;
    }

    private static byte[] write(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.writeTo(new XmlDocument(xml));
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("an array takes whatever is written", e);
        }
        return bytes.toByteArray();
    }

    private void element(String name, JsonNode value) throws XMLStreamException {
        if (value.isArray()) {
            array(name, ITEMS.getOrDefault(name, "item"), value);
        } else if (value.isObject()) {
            xml.writeStartElement(name);
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                element(property.getKey(), property.getValue());
            }
            xml.writeEndElement();
        } else if (value.isNull()) {
            xml.writeEmptyElement(name);
        } else {
            xml.writeStartElement(name);
            xml.writeCharacters(withoutControls(value.asString()));
            xml.writeEndElement();
        }
    }

    private void array(String name, String item, JsonNode items) throws XMLStreamException {
        xml.writeStartElement(name);
        for (JsonNode value : items) {
            element(item, value);
        }
        xml.writeEndElement();
    }

    /** XML 1.0 has no way to write most control characters. */
    private static String withoutControls(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
    }
}
