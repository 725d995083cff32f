package vn.tinhnha.platform.files.internal;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import java.io.IOException;
import javax.imageio.stream.ImageInputStream;

/** How a JPEG's picture comes: line by line in one scan, or refined over several. */
final class JpegScans {

    /** Behind the precision, the height and the width of a frame. */
    private static final int COMPONENTS_OF_FRAME = 5;

    private static final int COMPONENTS_OF_SCAN = 0;

    private JpegScans() {}

    /**
     * Whether the first scan leaves something of the picture to others, by progression or color by color; the decoder
     * then keeps up to six bytes of every pixel, however few are wanted. The stream ends where it began.
     */
    static boolean areSeveral(ImageInputStream in) throws IOException {
        long start = in.getStreamPosition();
        int components = 0;
        boolean progressive = false;
        boolean partial = false;
        for (JPEGSegment segment : JPEGSegmentUtil.readSegments(in, JPEGSegmentUtil.ALL_SEGMENTS)) {
            switch (segment.marker()) {
                case JPEG.SOF2 -> progressive = true;
                case JPEG.SOF0, JPEG.SOF1 -> components = byteAt(COMPONENTS_OF_FRAME, segment);
                case JPEG.SOS -> partial = byteAt(COMPONENTS_OF_SCAN, segment) < components;
                default -> {}
            }
        }
        in.seek(start);
        return progressive || partial;
    }

    private static int byteAt(int position, JPEGSegment segment) throws IOException {
        byte[] data = segment.segmentData().readAllBytes();
        return position < data.length ? Byte.toUnsignedInt(data[position]) : 0;
    }
}
