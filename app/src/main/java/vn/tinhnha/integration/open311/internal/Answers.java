package vn.tinhnha.integration.open311.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Writes an answer in the format that the client asked for. */
@Component
class Answers {

    private final JsonMapper json;

    Answers(JsonMapper json) {
        this.json = json.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
    }

    /** What a list and its items are called in XML; JSON has no names for them. */
    enum Kind {
        SERVICES("services", "service"),
        REQUESTS("service_requests", "request"),
        ERRORS("errors", "error");

        private final String list;
        private final String item;

        Kind(String list, String item) {
            this.list = list;
            this.item = item;
        }
    }

    ResponseEntity<byte[]> list(HttpServletRequest request, Kind kind, List<?> items) {
        return list(request, HttpStatus.OK, kind, items);
    }

    ResponseEntity<byte[]> list(HttpServletRequest request, HttpStatus status, Kind kind, List<?> items) {
        Format format = Format.of(request);
        return ResponseEntity.status(status)
                .contentType(format.type())
                .body(
                        switch (format) {
                            case JSON -> json.writeValueAsBytes(items);
                            case XML -> XmlDocument.list(kind.list, kind.item, json.valueToTree(items));
                        });
    }

    /** An answer that is not a list. */
    ResponseEntity<byte[]> one(HttpServletRequest request, String name, Object item) {
        Format format = Format.of(request);
        return ResponseEntity.ok()
                .contentType(format.type())
                .body(
                        switch (format) {
                            case JSON -> json.writeValueAsBytes(item);
                            case XML -> XmlDocument.of(name, json.valueToTree(item));
                        });
    }
}
