package vn.tinhnha.participation.fieldreport;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.files.FileId;

/**
 * What a reporter sends (Quyết định 482, Điều 6).
 *
 * @param submissionId made by the sender; the same value sent again never makes a second report
 * @param category code of a category; absent when the reporter left it to the center
 * @param location absent when only an address was given
 * @param ward code of the ward the reporter chose; the location decides where there is one
 * @param deviceHash hash of the device's cookie, so that its owner finds the report again
 * @param source channel it came through
 */
public record SubmitFieldReport(
        UUID submissionId,
        @Nullable String category,
        @Nullable GeoPoint location,
        @Nullable String ward,
        String address,
        String description,
        Contact contact,
        boolean confidential,
        List<FileId> files,
        byte @Nullable [] deviceHash,
        Source source) {

    public static final int DESCRIPTION_MAX = 4000;
    public static final int ADDRESS_MAX = 300;

    public SubmitFieldReport {
        files = List.copyOf(files);
        address = address.strip();
        description = description.strip();
    }

    /**
     * How to reach the reporter; empty where not given.
     *
     * @param address where the reporter lives, which is not where the problem is
     * @param email where to tell what becomes of the report
     */
    public record Contact(String name, String phone, String address, String workplace, String email) {

        public static final int MAX = 200;

        public Contact {
            name = name.strip();
            phone = phone.replaceAll("[\\s.-]", "");
            address = address.strip();
            workplace = workplace.strip();
            email = email.strip();
        }

        public Contact(String name, String phone, String address, String workplace) {
            this(name, phone, address, workplace, "");
        }
    }

    /** The channel a report came through. */
    public enum Source {
        APP,
        OPEN311,
        /** A mail to the center's address (Điều 5.1 b). */
        EMAIL,
        /** An official wrote it down on the phone. */
        PHONE,
        /** An official wrote it down at the counter. */
        COUNTER
    }
}
