package vn.tinhnha.platform.province.internal;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.province.ProvinceProfile;
import vn.tinhnha.platform.province.ProvinceProfile.AccountRules;
import vn.tinhnha.platform.province.ProvinceProfile.CitizenIdentity;
import vn.tinhnha.platform.province.ProvinceProfile.Contacts;

/** Reads {@code profile.yaml} and what belongs to it: emblem, holidays and the functions it switches on. */
final class ProfileReader {

    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,5}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern WEBSITE = Pattern.compile("https://\\S+");
    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private ProfileReader() {}

    static ProvinceProfile read(ProfileFolder folder, Problems problems) {
        YamlMap yaml = YamlFile.readMap(folder.open("profile.yaml", problems));
        ProvinceProfile profile = new ProvinceProfile(
                folder.id(),
                yaml.matching("code-prefix", PREFIX, "two to five capital letters"),
                yaml.localized("name"),
                yaml.localized("app-name"),
                yaml.localized("slogan"),
                yaml.localized("territory"),
                Emblem.read(folder.open("emblem.svg", problems)),
                ColorReader.read(yaml.map("colors")),
                contacts(yaml.map("contacts")),
                yaml.parsed("time-zone", DEFAULT_ZONE, "a time zone such as Asia/Ho_Chi_Minh", ProfileReader::zone),
                center(yaml.map("center")),
                functions(yaml, problems),
                accounts(yaml.map("accounts")),
                RuleReader.reportRules(yaml.map("reports")),
                OfficeHoursReader.read(yaml.map("office-hours")),
                HolidayReader.read(folder.open("holidays.csv", problems)));
        yaml.refuseOthers();
        return profile;
    }

    private static Contacts contacts(YamlMap yaml) {
        Contacts contacts = new Contacts(
                yaml.text("hotline"),
                yaml.matching("email", MAIL, "an e-mail address"),
                yaml.text("address"),
                yaml.matching("website", WEBSITE, "an address that begins with https://"));
        yaml.refuseOthers();
        return contacts;
    }

    private static GeoPoint center(YamlMap yaml) {
        double latitude = yaml.parsed("lat", 0.0, "degrees north from -90 to 90", value -> degrees(value, 90));
        double longitude = yaml.parsed("lon", 0.0, "degrees east from -180 to 180", value -> degrees(value, 180));
        yaml.refuseOthers();
        return new GeoPoint(latitude, longitude);
    }

    private static List<ProvinceProfile.Function> functions(YamlMap yaml, Problems problems) {
        return FunctionCatalog.read(ProfileFolder.openShared("functions.csv", problems))
                .choose(yaml, "functions");
    }

    private static AccountRules accounts(YamlMap yaml) {
        AccountRules rules = new AccountRules(
                yaml.flag("reports-need-account"),
                yaml.parsed(
                        "citizen-identity",
                        CitizenIdentity.NONE,
                        "none, phone or national-id",
                        ProfileReader::citizenIdentity));
        yaml.refuseOthers();
        return rules;
    }

    private static @Nullable CitizenIdentity citizenIdentity(String word) {
        return switch (word) {
            case "none" -> CitizenIdentity.NONE;
            case "phone" -> CitizenIdentity.PHONE;
            case "national-id" -> CitizenIdentity.NATIONAL_ID;
            default -> null;
        };
    }

    private static @Nullable ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Double degrees(String text, double limit) {
        try {
            double degrees = Double.parseDouble(text);
            return Math.abs(degrees) <= limit ? degrees : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
