package vn.tinhnha.participation.fieldreport.internal.papers;

import static org.openpdf.text.Element.ALIGN_CENTER;
import static org.openpdf.text.Element.ALIGN_JUSTIFIED;
import static org.openpdf.text.Element.ALIGN_LEFT;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperDocument.Appendix;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperDocument.Block;

/** Prints a report as PDF in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I, with its fonts inside. */
final class PdfPaper {

    private static final float MM = 72 / 25.4f;
    private static final float INDENT = 10 * MM;
    private static final float BODY = 14;

    private PdfPaper() {}

    static byte[] write(PaperDocument paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, 30 * MM, 20 * MM, 20 * MM, 20 * MM);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new PageNumbers());
        document.addTitle(paper.subject());
        document.setDocumentLanguage("vi-VN");
        document.open();
        document.add(PdfHead.of(paper));
        document.add(centered(paper.type(), PaperFonts.bold(BODY), 18));
        document.add(centered(paper.subject(), PaperFonts.bold(BODY), 0));
        document.add(PdfHead.rule(30, 9, 10));
        document.add(centered("Kính gửi: " + paper.addressee() + ".", PaperFonts.regular(BODY), 6));
        paper.body().forEach(block -> add(document, block));
        document.add(signature(paper));
        for (Appendix appendix : paper.appendices()) {
            document.newPage();
            appendix.title().lines().forEach(line -> document.add(centered(line, PaperFonts.bold(BODY), 2)));
            if (appendix.table().rows().isEmpty()) {
                document.add(centered(appendix.whenEmpty(), PaperFonts.italic(13), 12));
            } else {
                add(document, appendix.table());
            }
        }
        document.close();
        return bytes.toByteArray();
    }

    private static void add(Document document, Block block) {
        switch (block) {
            case Block.Heading(String text) -> {
                Paragraph heading = paragraph(text, PaperFonts.bold(BODY), ALIGN_LEFT);
                heading.setFirstLineIndent(INDENT);
                heading.setSpacingBefore(8);
                document.add(heading);
            }
            case Block.Paragraph(String text) -> {
                Paragraph paragraph = paragraph(text, PaperFonts.regular(BODY), ALIGN_JUSTIFIED);
                paragraph.setFirstLineIndent(INDENT);
                paragraph.setSpacingBefore(6);
                document.add(paragraph);
            }
            case Block.Table table -> {
                if (!table.caption().isEmpty()) {
                    document.add(centered(table.caption(), PaperFonts.bold(13), 10));
                }
                document.add(grid(table));
            }
        }
    }

    private static PdfPTable grid(Block.Table table) {
        PdfPTable grid = new PdfPTable(table.columns().size());
        grid.setWidths(
                table.columns().stream().mapToInt(PaperDocument.Column::width).toArray());
        grid.setWidthPercentage(100);
        grid.setSpacingBefore(6);
        grid.setHeaderRows(1);
        table.columns().forEach(column -> grid.addCell(cell(column.title(), PaperFonts.bold(11), ALIGN_CENTER)));
        for (var row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                boolean number = table.columns().get(i).isNumber();
                grid.addCell(cell(row.get(i), PaperFonts.regular(11), number ? ALIGN_CENTER : ALIGN_LEFT));
            }
        }
        return grid;
    }

    private static PdfPCell cell(String text, Font font, int align) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(align);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(3);
        cell.setPaddingBottom(5);
        return cell;
    }

    /** Recipients at the left, who signs at the right; never torn apart by a page's end. */
    private static PdfPTable signature(PaperDocument paper) {
        PdfPTable table = new PdfPTable(2);
        table.setWidths(new int[] {1, 1});
        table.setWidthPercentage(100);
        table.setSpacingBefore(14);
        table.setKeepTogether(true);
        PdfPCell left = PdfHead.plain();
        left.addElement(paragraph("Nơi nhận:", PaperFonts.boldItalic(12), ALIGN_LEFT));
        paper.recipients().forEach(line -> left.addElement(paragraph("- " + line, PaperFonts.regular(11), ALIGN_LEFT)));
        table.addCell(left);
        PdfPCell right = PdfHead.plain();
        if (!paper.authority().isEmpty()) {
            right.addElement(paragraph(upper(paper.authority()), PaperFonts.bold(BODY), ALIGN_CENTER));
        }
        right.addElement(paragraph(upper(paper.post()), PaperFonts.bold(BODY), ALIGN_CENTER));
        Paragraph name = paragraph(paper.signer(), PaperFonts.bold(BODY), ALIGN_CENTER);
        name.setSpacingBefore(64);
        right.addElement(name);
        table.addCell(right);
        return table;
    }

    private static Paragraph centered(String text, Font font, float before) {
        Paragraph paragraph = paragraph(text, font, ALIGN_CENTER);
        paragraph.setSpacingBefore(before);
        return paragraph;
    }

    static Paragraph paragraph(String text, Font font, int align) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setAlignment(align);
        paragraph.setLeading(font.getSize() * 1.3f);
        return paragraph;
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.of("vi"));
    }

    /** In the middle of the top margin, from the second page on. */
    private static final class PageNumbers extends PdfPageEventHelper {

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            if (writer.getPageNumber() == 1) {
                return;
            }
            Rectangle page = document.getPageSize();
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    ALIGN_CENTER,
                    new Phrase(Integer.toString(writer.getPageNumber()), PaperFonts.regular(13)),
                    (page.getLeft() + document.leftMargin() + page.getRight() - document.rightMargin()) / 2,
                    page.getTop() - 13 * MM,
                    0);
        }
    }
}
