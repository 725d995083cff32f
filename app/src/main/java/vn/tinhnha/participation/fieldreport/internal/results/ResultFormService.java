package vn.tinhnha.participation.fieldreport.internal.results;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.internal.ResultElement;
import vn.tinhnha.participation.fieldreport.internal.ResultElementQueries;
import vn.tinhnha.participation.fieldreport.internal.ResultElementStore;
import vn.tinhnha.platform.audit.AuditEntry;
import vn.tinhnha.platform.audit.AuditLog;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;

/** What administrators set about results: who needs a photo, and what an answer consists of. */
@Service
class ResultFormService {

    private final PhotoRuleStore photos;
    private final ResultElementStore elements;
    private final ResultElementQueries existing;
    private final AuditLog audit;
    private final Province province;
    private final InstantSource time;

    ResultFormService(
            PhotoRuleStore photos,
            ResultElementStore elements,
            ResultElementQueries existing,
            AuditLog audit,
            Province province,
            InstantSource time) {
        this.photos = photos;
        this.elements = elements;
        this.existing = existing;
        this.audit = audit;
        this.province = province;
        this.time = time;
    }

    /** The rule of every category of the profile. */
    List<PhotoRule> photoRules() {
        var rules = photos.of();
        return province.categories().stream()
                .map(Category::code)
                .map(code -> rules.getOrDefault(code, new PhotoRule(code, false, null, "")))
                .toList();
    }

    boolean needsPhoto(String category) {
        PhotoRule rule = photos.of().get(category);
        return rule != null && rule.required();
    }

    /** Sets which categories need a photo; each change is in the audit log. */
    @Transactional
    public void requirePhotos(Collection<String> categories, String reason, StaffMember by) {
        Instant now = time.instant();
        Set<String> wanted = Set.copyOf(categories);
        for (PhotoRule rule : photoRules()) {
            boolean required = wanted.contains(rule.category());
            if (required != rule.required()) {
                photos.save(rule.category(), required, by, now);
                String action = required ? "result-photo.require" : "result-photo.waive";
                audit.record(new AuditEntry(by, action, "category", rule.category(), reason));
            }
        }
    }

    /** Changes or adds an element of the result form; a new one has no code yet. */
    @Transactional
    public void saveElement(String code, LocalizedText name, boolean active, String reason, StaffMember by) {
        String key = existing.all().stream().anyMatch(element -> element.code().equals(code))
                ? code
                : TimeOrderedId.at(time.instant()).toString();
        elements.save(new ResultElement(key, name, active));
        audit.record(new AuditEntry(by, "result-element.save", "result-element", name.vi(), reason));
    }
}
