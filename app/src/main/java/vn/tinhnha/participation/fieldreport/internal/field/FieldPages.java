package vn.tinhnha.participation.fieldreport.internal.field;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore;
import vn.tinhnha.participation.fieldreport.internal.AttachmentStore.Purpose;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.field.FieldPage.Stop;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Builds the page of the field mode. */
@Component
class FieldPages {

    private final ShortlistService shortlist;
    private final AttachmentStore attachments;
    private final Province province;
    private final InstantSource time;

    FieldPages(ShortlistService shortlist, AttachmentStore attachments, Province province, InstantSource time) {
        this.shortlist = shortlist;
        this.attachments = attachments;
        this.province = province;
        this.time = time;
    }

    FieldPage page(StaffMember staff, String noted, @Nullable String problem, String typed) {
        return new FieldPage(
                staff.id().toString(),
                shortlist.of(staff).stream().map(this::stop).toList(),
                noted,
                problem,
                typed);
    }

    private Stop stop(FieldReport report) {
        return new Stop(
                report,
                province.category(report.category())
                        .map(Category::name)
                        .orElseGet(() -> new LocalizedText(report.category(), "")),
                province.ward(report.ward()).map(Ward::name).orElse(report.ward()),
                attachments.of(report.id(), Purpose.REPORT),
                TimeOrderedId.at(time.instant()).toString());
    }
}
