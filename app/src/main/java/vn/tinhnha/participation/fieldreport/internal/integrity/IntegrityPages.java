package vn.tinhnha.participation.fieldreport.internal.integrity;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.integrity.IntegrityPage.Reviewed;
import vn.tinhnha.participation.fieldreport.internal.integrity.IntegrityPage.Row;
import vn.tinhnha.participation.fieldreport.internal.integrity.IntegrityPage.Section;
import vn.tinhnha.participation.fieldreport.internal.integrity.ReviewStore.Review;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.rules.Rules;

/** Makes the model of the page of signs. */
@Component
class IntegrityPages {

    private final Findings findings;
    private final ReviewStore reviews;
    private final Rules rules;
    private final Province province;
    private final MessageSource messages;

    IntegrityPages(Findings findings, ReviewStore reviews, Rules rules, Province province, MessageSource messages) {
        this.findings = findings;
        this.reviews = reviews;
        this.rules = rules;
        this.province = province;
        this.messages = messages;
    }

    IntegrityPage page(Locale locale) {
        return new IntegrityPage(Arrays.stream(Signal.values())
                .map(signal -> new Section(signal, threshold(signal, locale), rows(signal)))
                .toList());
    }

    List<Row> rows(Signal signal) {
        Map<String, Review> reviewed = reviews.of(signal);
        return findings.of(signal).stream()
                .map(finding -> {
                    Review review = reviewed.get(finding.key());
                    return new Row(
                            finding.key(),
                            province.agency(finding.agency()).map(Agency::name).orElse(finding.agency()),
                            finding.at(),
                            finding.amount(),
                            finding.codes(),
                            review == null ? null : new Reviewed(review.note(), review.by(), review.at()));
                })
                .toList();
    }

    private String threshold(Signal signal, Locale locale) {
        Object value = rules.get(signal.threshold());
        long number = value instanceof Duration time ? time.toMinutes() : ((Integer) value).longValue();
        return messages.getMessage(signal.key() + ".threshold", new Object[] {number}, locale);
    }
}
