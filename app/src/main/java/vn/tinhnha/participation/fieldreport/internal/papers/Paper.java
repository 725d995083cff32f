package vn.tinhnha.participation.fieldreport.internal.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A periodic report.
 *
 * @param version counts changes; a form that was opened on an older one is stale
 * @param number given when it is issued, without its symbol
 */
public record Paper(
        UUID id,
        int version,
        PaperKind kind,
        Span period,
        PaperStatus status,
        PaperTexts texts,
        PaperFigures figures,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        String madeBy,
        Instant madeAt,
        @Nullable String approvedBy,
        @Nullable String issuedBy) {

    /** Its address. */
    public String path() {
        return PaperController.PATH + "/" + id;
    }

    Paper with(PaperTexts newTexts) {
        return new Paper(
                id,
                version,
                kind,
                period,
                status,
                newTexts,
                figures,
                number,
                issuedOn,
                madeBy,
                madeAt,
                approvedBy,
                issuedBy);
    }

    Paper with(PaperFigures newFigures) {
        return new Paper(
                id,
                version,
                kind,
                period,
                status,
                texts,
                newFigures,
                number,
                issuedOn,
                madeBy,
                madeAt,
                approvedBy,
                issuedBy);
    }

    Paper approved(@Nullable String by) {
        PaperStatus next = by == null ? PaperStatus.DRAFT : PaperStatus.APPROVED;
        return new Paper(
                id, version, kind, period, next, texts, figures, number, issuedOn, madeBy, madeAt, by, issuedBy);
    }

    Paper issued(String newNumber, LocalDate on, String by) {
        return new Paper(
                id,
                version,
                kind,
                period,
                PaperStatus.ISSUED,
                texts,
                figures,
                newNumber,
                on,
                madeBy,
                madeAt,
                approvedBy,
                by);
    }
}
