package vn.tinhnha.platform.identity;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tinhnha.kernel.Sha256;

/**
 * A random number (128 bits) that an anonymous visitor's browser keeps, so that they find their own reports again. It
 * works like a password: store and log only its {@link #hash}.
 *
 * @param value 32 hexadecimal digits
 */
public record DeviceId(String value) {

    private static final Pattern FORMAT = Pattern.compile("[0-9a-f]{32}");

    public DeviceId {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("not a device id");
        }
    }

    /** Reads a cookie or an API field, which may hold anything. */
    public static Optional<DeviceId> parse(String value) {
        return FORMAT.matcher(value).matches() ? Optional.of(new DeviceId(value)) : Optional.empty();
    }

    /** SHA-256, 32 bytes, for storage and look-up. */
    public byte[] hash() {
        return Sha256.of(HexFormat.of().parseHex(value));
    }

    /** The key of this device in rate limits: its hash. */
    public String limitKey() {
        return "device:" + HexFormat.of().formatHex(hash());
    }

    @Override
    public String toString() {
        return "DeviceId[…]";
    }
}
