package vn.tinhnha.platform.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import vn.tinhnha.platform.limits.ClientNetwork;

/**
 * Where a sign-in comes from.
 *
 * @param network exact enough to limit; kept in memory only
 * @param recordedNetwork coarse enough to keep: an IPv4 /24 or an IPv6 /48
 */
record Visitor(String network, String recordedNetwork) {

    static Visitor of(HttpServletRequest request) {
        return new Visitor(ClientNetwork.of(request), truncated(InetAddress.ofLiteral(request.getRemoteAddr())));
    }

    private static String truncated(InetAddress address) {
        boolean v6 = address instanceof Inet6Address;
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, v6 ? 6 : 3, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress() + (v6 ? "/48" : "/24");
        } catch (UnknownHostException e) {
            throw new IllegalStateException("the bytes of an address are an address", e);
        }
    }
}
