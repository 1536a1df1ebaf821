package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;

class QrPagesTest {
    private static final int QUIET = 4;

    private final Citizen applicant = new Citizen();
    private final String number = Forms.file(applicant, Forms.sound(applicant, "mediation"), "mediation");

    @Test
    void theReceiptsCodeOpensTheMattersPageAndGivesAwayNoSecret() throws Exception {
        Document receipt = applicant.get("/matters/" + number + "/receipt").page();
        String read = read(receipt);
        assertThat(read)
                .isEqualTo("http://localhost:" + PortalServer.get().getPort() + "/matters/" + number)
                .doesNotContain(receipt.select(".query-code").text());

        Citizen phone = new Citizen();
        Answer asked = phone.get(URI.create(read).getPath());
        assertThat(asked.location()).isEqualTo("/track?number=" + number);
        Document page = phone.follow(asked).page();
        assertThat(page.select("#field-number").attr("value")).isEqualTo(number);
        assertThat(page.select("#field-code").attr("value")).isEmpty();
        assertThat(page.select("main a[href^=/account/sign-in]").attr("href")).contains("next=", number);
    }

    @Test
    void aNumberThatCannotBeOneIsNotRepeated() {
        Document page = applicant.get("/track?number=%22%3E%3Cscript%3E").page();
        assertThat(page.select("#field-number").attr("value")).isEmpty();
    }

    @Test
    void theMattersPageIsReadInFifteenStatements() {
        applicant.get("/matters/" + number);
        long before = selects();
        assertThat(applicant.get("/matters/" + number).status()).isEqualTo(200);
        assertThat(selects() - before).isLessThanOrEqualTo(15);
    }

    /** Of the whole database server, which is this test's alone while it runs. */
    private static long selects() {
        DataSource database = DelegatingDataSource.unwrapDataSource(Centre.the(DataSource.class));
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            row.next();
            return row.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Document page) throws Exception {
        Element drawn = page.select("svg.qr").first();
        int size = Integer.parseInt(drawn.attributes().getIgnoreCase("viewBox").split(" ")[2]);
        BitMatrix modules = new BitMatrix(size - 2 * QUIET);
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)")
                .matcher(drawn.select("path").attr("d"));
        while (run.find()) {
            modules.setRegion(
                    Integer.parseInt(run.group(1)) - QUIET,
                    Integer.parseInt(run.group(2)) - QUIET,
                    Integer.parseInt(run.group(3)),
                    1);
        }
        return new Decoder().decode(modules).getText();
    }
}
