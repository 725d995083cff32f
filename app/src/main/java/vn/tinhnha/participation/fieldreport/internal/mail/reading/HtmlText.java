package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Writes the HTML of a mail as text: paragraphs, line breaks, lists and the words of links stay. */
final class HtmlText {

    /** What mail programs wrap around the mail that is answered. */
    private static final String QUOTES = "blockquote[type=cite], .gmail_quote, .gmail_quote_container, .yahoo_quoted,"
            + " .moz-cite-prefix, .zmail_extra, .protonmail_quote, #divRplyFwdMsg, #appendonsend, #mail-editor-reference-message-container";

    /** Of those, the headings after which only the quote follows. */
    private static final String HEADINGS = "#divRplyFwdMsg, #appendonsend";

    private static final String UNSEEN =
            "head, script, style, title, [hidden], [style~=(?i)display:\\s*none], [style~=(?i)mso-hide:\\s*all]";

    private HtmlText() {}

    /** Everything, quotes included. */
    static String whole(String html) {
        return text(document(html));
    }

    /** Without what the sender's program marks as quoted. */
    static String withoutQuotes(String html) {
        Document document = document(html);
        for (Element heading : document.select(HEADINGS)) {
            heading.nextElementSiblings().remove();
        }
        document.select(QUOTES).remove();
        return text(document);
    }

    private static Document document(String html) {
        Document document = Jsoup.parse(html);
        document.select(UNSEEN).remove();
        return document;
    }

    private static String text(Document document) {
        Writer writer = new Writer();
        document.body().traverse(writer);
        return PlainText.tidy(writer.text.toString());
    }

    private static final class Writer implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                boolean preformatted = isPreformatted(words.parent());
                append(preformatted ? words.getWholeText() : words.text());
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                close(element);
            }
        }

        private static boolean isPreformatted(@Nullable Element element) {
            return element != null && element.closest("pre") != null;
        }

        private void open(Element element) {
            switch (element.normalName()) {
                case "br" -> text.append('\n');
                case "hr" -> line();
                case "td", "th" -> {}
                case "li" -> {
                    line();
                    text.append(marker(element));
                }
                case "p", "ul", "ol", "table", "h1", "h2", "h3", "h4", "blockquote", "pre" -> paragraph(element);
                default -> {
                    if (element.isBlock()) {
                        line();
                    }
                }
            }
        }

        private void close(Element element) {
            switch (element.normalName()) {
                case "td", "th" -> text.append(' ');
                case "a" -> address(element);
                case "p", "ul", "ol", "table", "h1", "h2", "h3", "h4", "blockquote", "pre" -> paragraph(element);
                default -> {
                    if (element.isBlock()) {
                        line();
                    }
                }
            }
        }

        /** A link whose words do not show where it leads shows it behind them. */
        private void address(Element link) {
            String target = link.attr("href");
            boolean shown = link.text()
                    .contains(target.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""));
            if (target.startsWith("http") && !shown) {
                text.append(" (").append(target).append(')');
            }
        }

        private static String marker(Element item) {
            Element list = item.parent();
            if (list != null && list.normalName().equals("ol")) {
                return list.children().indexOf(item) + 1 + ". ";
            }
            return "- ";
        }

        private void append(String words) {
            boolean atLineStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(atLineStart ? words.stripLeading() : words);
        }

        /** Outlook makes a paragraph of each line; lists inside lists need no gap. */
        private void paragraph(Element element) {
            line();
            if (!element.hasClass("MsoNormal") && element.closest("li") == null && !text.isEmpty()) {
                text.append('\n');
            }
        }

        private void line() {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            if (end > 0 && text.charAt(end - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
