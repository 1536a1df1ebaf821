package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;

/** What addresses give away: they stand in histories, in logs, and in the Referer of the next request. */
class AddressesTest {
    private static final int MANY = 120;

    private final Citizen citizen = new Citizen();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final List<String> secrets = new ArrayList<>(
            List.of("11010519491231002X", "13700001234", "planted@person.invalid", "张植入", "潜山路八号", "李监护", "植入的标题"));

    private String matter;
    private String code;

    @BeforeEach
    void aMatterOfOnesOwn() {
        Map<String, Object> form = Forms.sound(citizen, "mediation");
        form.put("applicantKind", "PERSON");
        form.put("applicantName", "张植入");
        form.put("applicantPhone", "13700001234");
        form.put("applicantEmail", "planted@person.invalid");
        form.put("applicantAddress", "潜山路八号");
        form.put("identityKind", "RESIDENT_ID");
        form.put("identityNumber", "11010519491231002X");
        form.put("sensitive", "true");
        form.put("representativeName", "李监护");
        form.put("representativePhone", "13700001235");
        form.put("representativeKind", "GUARDIAN");
        form.put("title", "植入的标题");
        Answer filed = citizen.postMultipart("/filing/mediation", form);
        assertThat(filed.status()).isEqualTo(303);
        addresses.add(filed.location());
        matter = filed.location().replace("/receipt", "");
        code = citizen.follow(filed).page().select(".query-code").text();
        secrets.add(code);
        secrets.add(code.replace("-", ""));
    }

    /** Every page that can be reached from here without sending a form, and every address on it. */
    private int walk(String... from) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && seen.size() < MANY) {
            String path = next.poll();
            if (!seen.add(path)) {
                continue;
            }
            Answer answer = citizen.get(path);
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
            addresses.add(answer.location());
            if (answer.header("Content-Type").startsWith("text/html")) {
                gather(answer.page(), next);
            }
        }
        assertThat(seen).hasSizeLessThan(MANY);
        return seen.size();
    }

    private void gather(Document page, Deque<String> next) {
        for (Element carrier : page.select("[href], [src], [action], [formaction]")) {
            for (String attribute : List.of("href", "src", "action", "formaction")) {
                addresses.add(carrier.attr(attribute));
            }
            String path = carrier.attr("href").replaceAll("#.*", "");
            if (path.startsWith("/") && !path.startsWith("/assets/")) {
                next.add(path);
            }
        }
        page.select("input[name=formToken], input[name=formKey]").eachAttr("value").stream()
                .filter(key -> !key.isEmpty())
                .forEach(secrets::add);
    }

    private void giveNothingAway() {
        secrets.add(citizen.cookie("zhihe-visit"));
        assertThat(secrets).doesNotContain("");
        assertThat(addresses).hasSizeGreaterThan(10).allSatisfy(address -> assertThat(secrets)
                .noneMatch(URLDecoder.decode(address, StandardCharsets.UTF_8)::contains));
    }

    @Test
    void L08_noAddressOfAMatterOrAFormHoldsATokenOrPersonalData() {
        assertThat(walk(matter, matter + "/receipt", "/filing/mediation", "/")).isGreaterThan(8);
        giveNothingAway();
    }

    @Test
    void L08_noRedirectHoldsATokenOrPersonalData() {
        String number = matter.substring("/matters/".length());
        Citizen elsewhere = new Citizen();
        addresses.add(
                elsewhere.post("/track", Map.of("number", number, "code", code)).location());
        addresses.add(elsewhere
                .post("/track", Map.of("number", number, "code", "0000"))
                .location());
        addresses.add(
                citizen.post(matter + "/withdrawal", Map.of("sure", "true")).location());
        addresses.add(citizen.postMultipart(matter + "/evidence", Map.of("formKey", "x"))
                .location());
        walk(matter);
        giveNothingAway();
    }
}
