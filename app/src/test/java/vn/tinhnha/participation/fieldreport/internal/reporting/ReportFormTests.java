package vn.tinhnha.participation.fieldreport.internal.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.testing.ExifJpeg;
import vn.tinhnha.testing.Pictures;

@ReportingTest
class ReportFormTests {

    @Autowired
    private MockMvcTester mvc;

    private Citizen citizen;

    @BeforeEach
    void arrive() {
        citizen = new Citizen(mvc);
    }

    @Test
    void showsEverythingOnOnePage() {
        MvcTestResult form = citizen.opens("/phan-anh/gui");

        assertThat(form).hasStatusOk();
        assertThat(form)
                .bodyText()
                .contains(
                        "Gửi phản ánh",
                        "name=\"submissionId\"",
                        "name=\"photos\"",
                        "name=\"video\"",
                        "Hạ tầng giao thông",
                        "Phường Vị Thanh",
                        "href=\"tel:114\"",
                        "Giữ bí mật danh tính");
        assertThat(form.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void speaksEnglish() {
        assertThat(citizen.opensInEnglish("/phan-anh/gui"))
                .bodyText()
                .contains("Report a problem", "Roads and bridges");
    }

    @Nested
    class Sending {

        @Test
        void leadsToThePrivatePage() {
            String path = citizen.reports(photo());

            MvcTestResult page = citizen.opens(path + "?vua-gui");
            assertThat(page).hasStatusOk();
            assertThat(page).bodyText().contains("Cảm ơn bạn", "Ổ gà sâu trước cổng trường", "/thumb.jpg");
        }

        @Test
        void makesOneReportHoweverOftenItIsSent() {
            String first = citizen.reports();

            assertThat(citizen.reports()).isEqualTo(first);
            assertThat(body(citizen.opens("/phan-anh/cua-toi")).split("<li class=\"row\">", -1))
                    .hasSize(2);
        }

        @Test
        void keepsWhatWasTypedAndUploadedWhenSomethingIsMissing() {
            MvcTestResult answer =
                    citizen.clears("name").fills("description", "Ổ gà").sends(photo());

            assertThat(answer).hasStatus(422);
            assertThat(answer)
                    .bodyText()
                    .contains(
                            "Có 2 chỗ cần sửa lại",
                            "href=\"#name\"",
                            "Nhập họ và tên của bạn.",
                            "href=\"#description\"",
                            ">Ổ gà</textarea>",
                            "value=\"Trước cổng trường, đường Trần Hưng Đạo\"",
                            "value=\"9.7845\"");
            String file = keptFile(answer);

            String path = citizen.fills("name", "Nguyễn Thị Lan")
                    .fills("description", "Ổ gà sâu, xe máy dễ ngã")
                    .keeps(file)
                    .reports();
            assertThat(citizen.opens(path)).bodyText().contains("/tep/" + file + "/thumb.jpg");
        }

        @Test
        void forgetsAnUploadedFileThatTheReporterTakesOut() {
            String file = keptFile(citizen.clears("name").sends(photo()));

            String path = citizen.fills("name", "Lan")
                    .keeps(file)
                    .fills("remove", file)
                    .reports();

            assertThat(citizen.opens(path)).bodyText().doesNotContain(file);
        }

        @Test
        void saysThatAnUploadedFileIsGone() {
            MvcTestResult answer = citizen.keeps("AAAAAAAAAAAAAAAAAAAAAA").sends();

            assertThat(answer).hasStatus(422);
            assertThat(answer).bodyText().contains("không còn nữa");
        }

        @Test
        void namesTheFileThatIsNoPhotoAndKeepsTheOthers() {
            MockMultipartFile disguised =
                    file("photos", "anh.jpg", "MZ\u0090 this is a program".getBytes(StandardCharsets.ISO_8859_1));

            MvcTestResult answer = citizen.sends(photo(), disguised);

            assertThat(answer).hasStatus(422);
            assertThat(answer).bodyText().contains("href=\"#photos\"", "Không nhận loại tệp này");
            assertThat(keptFile(answer)).isNotEmpty();
        }

        @Test
        void takesFivePhotosAtMost() {
            MvcTestResult answer = citizen.sends(photo(), photo(), photo(), photo(), photo(), photo());

            assertThat(answer).hasStatus(422);
            assertThat(answer).bodyText().contains("tối đa 5 tệp");
            assertThat(body(answer).split("name=\"file\"", -1)).hasSize(6);
        }

        @Test
        void refusesToBeFloodedAndKeepsTheText() {
            citizen.clears("name");
            for (int i = 0; i < 20; i++) {
                assertThat(citizen.sends()).hasStatus(422);
            }

            MvcTestResult answer = citizen.sends();

            assertThat(answer).hasStatus(429);
            assertThat(answer.getResponse().getHeader("Retry-After")).matches("\\d+");
            assertThat(answer).bodyText().contains("quá nhiều lần", "Ổ gà sâu trước cổng trường");
            assertThat(new Citizen(mvc).sends()).as("another device").hasStatus(303);
        }
    }

    @Nested
    class Places {

        @Test
        void refusesAPinOutsideTheProvince() {
            MvcTestResult answer = citizen.fills("latitude", "21.0285")
                    .fills("longitude", "105.8542")
                    .sends();

            assertThat(answer).hasStatus(422);
            assertThat(answer).bodyText().contains("href=\"#location\"", "ngoài địa bàn", "Trần Hưng Đạo");
            assertThat(answer).bodyText().doesNotContain("21.0285");
        }

        @Test
        void takesThePlaceOfThePhotoWhenNoneWasGiven() {
            citizen.clears("latitude", "longitude", "address");
            byte[] jpeg = ExifJpeg.of(Pictures.quarters(64, 48))
                    .takenAt(9.7845, 105.4702)
                    .bytes();

            String path = citizen.reports(file("photos", "anh.jpg", jpeg));

            assertThat(citizen.opens(path)).bodyText().contains("Phường Vị Tân");
        }

        @Test
        void understandsAnAddressWithTheNameOfAnOldWard() {
            String path = citizen.clears("latitude", "longitude")
                    .fills("address", "12 Trần Hưng Đạo, Phường I, Vị Thanh")
                    .reports();

            assertThat(citizen.opens(path)).bodyText().contains("Phường Vị Thanh");
        }

        @Test
        void asksForTheWardWhenTheAddressDoesNotTell() {
            MvcTestResult answer = citizen.clears("latitude", "longitude")
                    .fills("address", "gần nhà bà Tư")
                    .sends();

            assertThat(answer).hasStatus(422);
            assertThat(answer).bodyText().contains("href=\"#ward\"", "Chọn xã, phường nơi có sự việc.");
        }

        @Test
        void tellsTheScriptTheWardOfAPin() {
            assertThat(citizen.opens("/phan-anh/vi-tri?lat=9.7845&lon=105.4702"))
                    .bodyJson()
                    .extractingPath("$.text")
                    .isEqualTo("Thuộc Phường Vị Tân");
            assertThat(citizen.opens("/phan-anh/vi-tri?lat=21.03&lon=105.85"))
                    .bodyJson()
                    .extractingPath("$.wards")
                    .asArray()
                    .isEmpty();
            assertThat(citizen.opens("/phan-anh/vi-tri?lat=x&lon=200"))
                    .bodyJson()
                    .extractingPath("$.text")
                    .asString()
                    .contains("ngoài địa bàn");
            assertThat(citizen.opens("/phan-anh/vi-tri?address=Phường I, Vị Thanh"))
                    .bodyJson()
                    .extractingPath("$.text")
                    .asString()
                    .contains("Phường Vị Thanh");
        }
    }

    private static MockMultipartFile photo() {
        return file("photos", "anh.jpg", Pictures.encode(Pictures.quarters(64, 48), "jpeg"));
    }

    private static MockMultipartFile file(String part, String name, byte[] content) {
        return new MockMultipartFile(part, name, "image/jpeg", content);
    }

    private static String keptFile(MvcTestResult answer) {
        Matcher kept = Pattern.compile("name=\"file\" value=\"([^\"]+)\"").matcher(body(answer));
        assertThat(kept.find()).isTrue();
        return kept.group(1);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
