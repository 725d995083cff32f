package vn.tinhnha.integration.open311.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers of GeoReport v2, field by field as the standard names them once written in snake case. A field without
 * a value stays, empty.
 */
final class Resources {

    private Resources() {}

    /** Where the interface is and what it speaks. */
    record Discovery(String changeset, String contact, String keyService, List<Endpoint> endpoints) {}

    /** One address of the interface. */
    record Endpoint(String specification, String url, String changeset, String type, List<String> formats) {}

    /**
     * What can be reported.
     *
     * @param metadata there is a definition with attributes
     * @param type {@code realtime}: an id is given at once
     */
    record Service(
            String serviceCode,
            String serviceName,
            String description,
            boolean metadata,
            String type,
            String keywords,
            String group) {}

    /** What a service asks beside the usual. */
    record ServiceDefinition(String serviceCode, List<Attribute> attributes) {}

    /** One question of a definition. */
    record Attribute(
            boolean variable,
            String code,
            String datatype,
            boolean required,
            String datatypeDescription,
            int order,
            String description,
            List<AttributeValue> values) {}

    /** One possible answer to a question. */
    record AttributeValue(String key, String name) {}

    /** A report. */
    record ServiceRequest(
            String serviceRequestId,
            String status,
            @Nullable String statusNotes,
            String serviceName,
            String serviceCode,
            String description,
            @Nullable String agencyResponsible,
            @Nullable String serviceNotice,
            String requestedDatetime,
            String updatedDatetime,
            @Nullable String expectedDatetime,
            String address,
            String addressId,
            @Nullable String zipcode,
            @Nullable Double lat,
            @JsonProperty("long") @Nullable Double longitude,
            @Nullable String mediaUrl) {}

    /** What became of a filed report. */
    record Filed(
            String serviceRequestId,
            String token,
            String serviceNotice,
            @Nullable String accountId) {}

    /** The report behind a token. */
    record TokenAnswer(String serviceRequestId, String token) {}

    /** Something that is wrong with a request. */
    record Problem(int code, String description) {}
}
