package vn.tinhnha.participation.fieldreport.internal.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;

/** A masked contact tells people apart and finds nobody. */
class MaskedContactTests {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn A, Ng*** V** A",
        "Lâm Thị Bảy, L** T** B**",
        "Y, Y",
        "'', ''",
        "Công ty TNHH Một thành viên, Cô** t* T*** M** t*** v***"
    })
    void masksEveryWordOfAName(String name, String masked) {
        assertThat(MaskedContact.of(new Contact(name, "", "", "")).name()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"0912345678, 091*****78", "+84912345678, +84*******78", "113, ***", "'', ''"})
    void keepsTheEndsOfAPhoneNumber(String phone, String masked) {
        assertThat(MaskedContact.of(new Contact("", phone, "", "")).phone()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"Số 12 Trần Hưng Đạo, S* 1* T*** H*** Đ**"})
    void masksWherePeopleLiveAndWork(String place, String masked) {
        MaskedContact contact = MaskedContact.of(new Contact("", "", place, place));

        assertThat(contact.address()).isEqualTo(masked);
        assertThat(contact.workplace()).isEqualTo(masked);
    }
}
