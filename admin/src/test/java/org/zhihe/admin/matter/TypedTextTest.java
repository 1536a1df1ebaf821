package org.zhihe.admin.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;

/** What the public typed, as the staff sees it: never more than text. */
class TypedTextTest {
    private static final String SCRIPT = "<img src=x onerror=alert(1)>";
    private static final String TEMPLATE = "${7*7}#{7*7}<#assign x=1>[=7*7]";

    private final Office office = Office.open();
    private final Browser officer = office.signedIn(Role.INTAKE_OFFICER);

    @Test
    void i01i03IsShownAsItWasTypedOnEveryPageOfTheMatter() {
        String number =
                office.file(MatterKind.MEDIATION_REQUEST, IpType.TRADEMARK, Set.of(Claim.STOP), SCRIPT + TEMPLATE);
        for (String path :
                List.of("/?search=" + number, "/matters/" + number, "/matters/" + number + "/steps/accept")) {
            Browser.Answer answer = officer.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.page().select("img[onerror]")).as(path).isEmpty();
            assertThat(answer.text()).as(path).contains(SCRIPT + TEMPLATE);
            assertThat(answer.text()).as(path).doesNotContain("49#");
        }
    }

    @Test
    void i01i03IsShownAsItWasTypedWhenItIsSearchedFor() {
        Browser.Answer found = officer.get("/?search=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E%24%7B7*7%7D");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.page().select("img[onerror]")).isEmpty();
        assertThat(found.page().select("input[name=search]").attr("value")).isEqualTo(SCRIPT + "${7*7}");
    }
}
