package org.zhihe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhihe.templates.page.QrCode;

class QrCodeTest {
    private static final int QUIET = 4;

    @Test
    void isReadAsItWasWritten() throws Exception {
        String address = "otpauth://totp/%E7%9F%A5%E5%92%8C:chenmin?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&period=30";
        QrCode drawn = QrCode.of(address);
        BitMatrix modules = new BitMatrix(drawn.size() - 2 * QUIET);
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(drawn.path());
        int end = 0;
        while (run.find()) {
            assertThat(run.start()).isEqualTo(end);
            end = run.end();
            int length = Integer.parseInt(run.group(3));
            modules.setRegion(
                    Integer.parseInt(run.group(1)) - QUIET, Integer.parseInt(run.group(2)) - QUIET, length, 1);
        }
        assertThat(end).isEqualTo(drawn.path().length());
        assertThat(new Decoder().decode(modules).getText()).isEqualTo(address);
    }
}
