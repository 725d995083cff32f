package vn.tinhnha.participation.fieldreport.internal.papers;

import static org.openpdf.text.Element.ALIGN_CENTER;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The head of a printed report: the agency at the left, the nation's name and motto at the right. */
final class PdfHead {

    private PdfHead() {}

    static PdfPTable of(PaperDocument paper) {
        PdfPTable head = new PdfPTable(2);
        head.setWidths(new int[] {43, 57});
        head.setWidthPercentage(100);
        PdfPCell left = plain();
        if (!paper.superior().isEmpty()) {
            left.addElement(PdfPaper.paragraph(PdfPaper.upper(paper.superior()), PaperFonts.regular(12), ALIGN_CENTER));
        }
        left.addElement(PdfPaper.paragraph(PdfPaper.upper(paper.agency()), PaperFonts.bold(12), ALIGN_CENTER));
        left.addElement(rule(40, 6, 6));
        left.addElement(PdfPaper.paragraph(paper.number(), PaperFonts.regular(13), ALIGN_CENTER));
        head.addCell(left);
        PdfPCell right = plain();
        right.addElement(PdfPaper.paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", PaperFonts.bold(12), ALIGN_CENTER));
        right.addElement(PdfPaper.paragraph("Độc lập - Tự do - Hạnh phúc", PaperFonts.bold(13), ALIGN_CENTER));
        right.addElement(rule(62, 6, 6));
        right.addElement(PdfPaper.paragraph(paper.placeAndDate(), PaperFonts.italic(13), ALIGN_CENTER));
        head.addCell(right);
        return head;
    }

    /** A line in the middle, so many percent wide. */
    static PdfPTable rule(float percent, float before, float after) {
        PdfPTable rule = new PdfPTable(1);
        rule.setWidthPercentage(percent);
        rule.setSpacingBefore(before);
        rule.setSpacingAfter(after);
        PdfPCell line = plain();
        line.setFixedHeight(1);
        line.setBorder(Rectangle.TOP);
        line.setBorderWidthTop(0.75f);
        rule.addCell(line);
        return rule;
    }

    static PdfPCell plain() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }
}
