package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A view of a queue that an official keeps.
 *
 * @param query the part of the address that says what is seen
 * @param organization code of the organization whose people see it, too; absent when it is only its owner's
 */
record SavedFilter(
        UUID id,
        UUID owner,
        String ownerName,
        Desk desk,
        String name,
        String query,
        @Nullable String organization) {}
