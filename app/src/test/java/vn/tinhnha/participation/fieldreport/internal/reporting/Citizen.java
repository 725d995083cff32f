package vn.tinhnha.participation.fieldreport.internal.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody with a browser without script: fills in the form, keeps the cookie of the device. */
final class Citizen {

    private final MockMvcTester mvc;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> keptFiles = new ArrayList<>();
    private @Nullable Cookie device;

    Citizen(MockMvcTester mvc) {
        this.mvc = mvc;
        writesANewReport();
        fills("name", "Nguyễn Thị Lan");
        fills("phone", "0912 345 678");
        fills("homeAddress", "Khu vực 4, phường Vị Thanh");
    }

    /** A form that is complete, without files. */
    Citizen writesANewReport() {
        keptFiles.clear();
        fills("submissionId", UUID.randomUUID().toString());
        fills("category", "ha-tang-giao-thong");
        fills("address", "Trước cổng trường, đường Trần Hưng Đạo");
        fills("insist", "1");
        fills("latitude", "9.7845");
        fills("longitude", "105.4702");
        return fills("description", "Ổ gà sâu trước cổng trường, xe máy dễ ngã");
    }

    Citizen fills(String field, String value) {
        fields.put(field, value);
        return this;
    }

    Citizen clears(String... names) {
        List.of(names).forEach(fields::remove);
        return this;
    }

    Citizen keeps(String fileName) {
        keptFiles.add(fileName);
        return this;
    }

    String value(String field) {
        return fields.getOrDefault(field, "");
    }

    MvcTestResult sends(MockMultipartFile... files) {
        return sendsTo("/phan-anh/gui", files);
    }

    /** Joins a report with what the form holds, which must succeed, and gives the address of the private page. */
    String joins(String code) {
        MvcTestResult result = sendsTo("/phan-anh/" + code + "/cung-gap");
        assertThat(result).hasStatus(303);
        return voicePathOf(result);
    }

    static String voicePathOf(MvcTestResult joined) {
        String location = String.valueOf(joined.getResponse().getRedirectedUrl());
        assertThat(location).matches("/phan-anh/theo-doi/cung-gap/[A-Za-z0-9_-]{20,}\\?vua-gui");
        return location.substring(0, location.indexOf('?'));
    }

    MvcTestResult sendsTo(String address, MockMultipartFile... files) {
        MockMultipartMvcRequestBuilder request = mvc.post().uri(address).multipart();
        for (MockMultipartFile file : files) {
            request = request.file(file);
        }
        request = request.with(csrf());
        for (Map.Entry<String, String> field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        for (String file : keptFiles) {
            request = request.param("file", file);
        }
        MvcTestResult result = (device == null ? request : request.cookie(device)).exchange();
        return keepingDevice(result);
    }

    private MvcTestResult keepingDevice(MvcTestResult result) {
        Cookie given = result.getResponse().getCookie("tn_device");
        device = given == null ? device : given;
        return result;
    }

    /** Sends the form, which must succeed, and gives the address of the private page. */
    String reports(MockMultipartFile... files) {
        MvcTestResult result = sends(files);
        assertThat(result).hasStatus(303);
        return pathOf(result);
    }

    static String pathOf(MvcTestResult sent) {
        String location = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(location).matches("/phan-anh/theo-doi/[A-Za-z0-9_-]{20,}\\?vua-gui");
        return location.substring(0, location.indexOf('?'));
    }

    MvcTestResult opens(String path) {
        MockMvcRequestBuilder request = mvc.get().uri(path);
        return (device == null ? request : request.cookie(device)).exchange();
    }

    MvcTestResult posts(String path, Map<String, String> form) {
        MockMvcRequestBuilder request = mvc.post().uri(path).with(csrf());
        for (Map.Entry<String, String> field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return keepingDevice((device == null ? request : request.cookie(device)).exchange());
    }

    /** The same browser speaking another language. */
    MvcTestResult opensInEnglish(String path) {
        return mvc.get().uri(path).header("Accept-Language", "en").exchange();
    }
}
