package vn.tinhnha.participation.fieldreport.internal.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.tinhnha.participation.fieldreport.internal.papers.DocxParts.Style;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperDocument.Appendix;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperDocument.Block;

/** Writes a report as a Word document in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
final class DocxPaper {

    private static final int INDENT = 567;
    private static final int BODY = 14;
    /** Between the margins, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9070;

    private DocxPaper() {}

    static byte[] write(PaperDocument paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            DocxParts.page(document);
            DocxParts.pageNumbers(document);
            document.getProperties().getCoreProperties().setTitle(paper.subject());
            head(document, paper);
            DocxParts.line(
                    document.createParagraph(),
                    paper.type(),
                    Style.bold(BODY).centered().before(360));
            DocxParts.line(
                    document.createParagraph(),
                    paper.subject(),
                    Style.bold(BODY).centered());
            DocxParts.rule(document.createParagraph(), 3000);
            DocxParts.line(
                    document.createParagraph(),
                    "Kính gửi: " + paper.addressee() + ".",
                    Style.plain(BODY).centered().before(120));
            paper.body().forEach(block -> add(document, block));
            signature(document, paper);
            paper.appendices().forEach(appendix -> add(document, appendix));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a document in memory always takes more", impossible);
        }
    }

    private static void head(XWPFDocument document, PaperDocument paper) {
        XWPFTable table = DocxParts.invisible(document, 3900, 5400);
        XWPFTableCell left = table.getRow(0).getCell(0);
        XWPFParagraph first = left.getParagraphs().getFirst();
        if (!paper.superior().isEmpty()) {
            DocxParts.line(
                    first, PdfPaper.upper(paper.superior()), Style.plain(12).centered());
            first = left.addParagraph();
        }
        DocxParts.line(first, PdfPaper.upper(paper.agency()), Style.bold(12).centered());
        DocxParts.rule(left.addParagraph(), 1200);
        DocxParts.line(left.addParagraph(), paper.number(), Style.plain(13).centered());
        XWPFTableCell right = table.getRow(0).getCell(1);
        DocxParts.line(
                right.getParagraphs().getFirst(),
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                Style.bold(12).centered());
        DocxParts.line(
                right.addParagraph(),
                "Độc lập - Tự do - Hạnh phúc",
                Style.bold(13).centered());
        DocxParts.rule(right.addParagraph(), 1050);
        DocxParts.line(
                right.addParagraph(),
                paper.placeAndDate(),
                Style.plain(13).italic().centered());
    }

    private static void add(XWPFDocument document, Block block) {
        switch (block) {
            case Block.Heading(String text) -> {
                XWPFParagraph heading = document.createParagraph();
                heading.setIndentationFirstLine(INDENT);
                heading.setKeepNext(true);
                DocxParts.line(heading, text, Style.bold(BODY).before(160));
            }
            case Block.Paragraph(String text) -> {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setIndentationFirstLine(INDENT);
                DocxParts.line(paragraph, text, Style.plain(BODY).before(120));
                paragraph.setAlignment(ParagraphAlignment.BOTH);
            }
            case Block.Table table -> {
                if (!table.caption().isEmpty()) {
                    XWPFParagraph caption = document.createParagraph();
                    DocxParts.line(
                            caption, table.caption(), Style.bold(13).centered().before(200));
                    caption.setKeepNext(true);
                }
                grid(document, table);
            }
        }
    }

    private static void grid(XWPFDocument document, Block.Table table) {
        List<PaperDocument.Column> columns = table.columns();
        XWPFTable grid = document.createTable(1, columns.size());
        grid.setWidth("100%");
        DocxParts.widths(
                grid,
                columns.stream()
                        .map(column -> column.width() * TEXT_WIDTH / 100)
                        .toList());
        grid.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < columns.size(); i++) {
            cell(
                    grid.getRow(0).getCell(i),
                    columns.get(i),
                    columns.get(i).title(),
                    Style.bold(11).centered());
        }
        for (List<String> values : table.rows()) {
            XWPFTableRow row = grid.createRow();
            row.setCantSplitRow(true);
            for (int i = 0; i < columns.size(); i++) {
                Style style = columns.get(i).isNumber() ? Style.plain(11).centered() : Style.plain(11);
                cell(row.getCell(i), columns.get(i), values.get(i), style);
            }
        }
    }

    private static void cell(XWPFTableCell cell, PaperDocument.Column column, String text, Style style) {
        cell.setWidth(Integer.toString(column.width() * TEXT_WIDTH / 100));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        DocxParts.line(cell.getParagraphs().getFirst(), text, style);
    }

    private static void signature(XWPFDocument document, PaperDocument paper) {
        DocxParts.line(document.createParagraph(), "", Style.plain(6));
        XWPFTable table = DocxParts.invisible(document, 4650, 4650);
        table.getRow(0).setCantSplitRow(true);
        XWPFTableCell left = table.getRow(0).getCell(0);
        DocxParts.line(
                left.getParagraphs().getFirst(), "Nơi nhận:", Style.bold(12).italic());
        paper.recipients().forEach(line -> DocxParts.line(left.addParagraph(), "- " + line, Style.plain(11)));
        XWPFTableCell right = table.getRow(0).getCell(1);
        XWPFParagraph first = right.getParagraphs().getFirst();
        if (!paper.authority().isEmpty()) {
            DocxParts.line(
                    first, PdfPaper.upper(paper.authority()), Style.bold(BODY).centered());
            first = right.addParagraph();
        }
        DocxParts.line(first, PdfPaper.upper(paper.post()), Style.bold(BODY).centered());
        DocxParts.line(
                right.addParagraph(),
                paper.signer(),
                Style.bold(BODY).centered().before(1300));
    }

    private static void add(XWPFDocument document, Appendix appendix) {
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
        appendix.title()
                .lines()
                .forEach(line -> DocxParts.line(
                        document.createParagraph(), line, Style.bold(BODY).centered()));
        if (appendix.table().rows().isEmpty()) {
            DocxParts.line(
                    document.createParagraph(),
                    appendix.whenEmpty(),
                    Style.plain(13).italic().centered().before(240));
        } else {
            add(document, appendix.table());
        }
    }
}
