package org.zhihe.admin.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;

/** Two matters of one person about one shop, on the pages of those who handle them. */
class LinkingTest {
    private final Office office = Office.open();
    private final String title = "重复" + UUID.randomUUID();
    private final String earlier = file();
    private final String later = file();
    private final Browser intake = office.signedIn(Role.INTAKE_OFFICER);

    private String file() {
        return office.file(MatterKind.COMPLAINT, IpType.TRADEMARK, Set.of(Claim.PUNISH), title);
    }

    private Browser.Answer join(String kind) {
        return intake.take(later, "join-matter", Map.of("other", earlier, "kind", kind, "reason", "同一门店同一天"));
    }

    private String page(String number) {
        return intake.get("/matters/" + number).text();
    }

    @Test
    void aMatterThatMayBeTheSameIsShownWithTheReasons() {
        assertThat(page(later)).contains("可能相同 " + earlier, "被反映方名称相同、被反映方电话相同、经过完全相同、同一申请人、发生在同一天");
        assertThat(intake.get("/matters/" + later).page().select("a[href=/matters/" + earlier + "]"))
                .isNotEmpty();
    }

    @Test
    void linkedMattersShowEachOtherUntilTheyAreUnlinked() {
        assertThat(join("LINKED").status()).isEqualTo(303);
        assertThat(page(earlier)).contains("关联 " + later).doesNotContain("可能相同 " + later);
        Browser.Answer form = intake.get("/matters/" + earlier + "/steps/unlink-matter");
        String link =
                form.page().select("select[name=link] option[value~=\\d+]").attr("value");
        assertThat(intake.take(earlier, "unlink-matter", Map.of("link", link, "reason", "登记错了"))
                        .status())
                .isEqualTo(303);
        assertThat(page(later)).contains("可能相同 " + earlier);
    }

    @Test
    void C05_whatWasMergedIsUsedByWhoeverHandlesTheEarlierMatter() {
        intake.take(earlier, "accept", Map.of());
        intake.take(earlier, "route", Map.of());
        assertThat(join("MERGED").status()).isEqualTo(303);
        assertThat(page(later)).contains("已并入其他事项", "本事项已并入 " + earlier);

        Browser enforcement = office.signedIn(Role.ENFORCEMENT_OFFICER);
        Browser.Answer answer = enforcement.get("/matters/" + earlier);
        assertThat(answer.text()).contains("并入本事项 " + later, "办理期限重新起算");
        String file = answer.page().select("a[href*=/merged-evidence/]").attr("href");
        assertThat(enforcement.get(file).body()).isEqualTo("evidence");
        assertThat(enforcement.get("/matters/" + later).status()).isEqualTo(404);
        assertThat(office.signedIn(Role.COMMITTEE_SECRETARY).get(file).status()).isEqualTo(404);
        assertThat(enforcement.get("/matters/" + earlier + "/merged-evidence/0").status())
                .isEqualTo(404);
    }

    @Test
    void C05_aRepeatIsDeclinedWithTheNumberOfTheEarlierOne() {
        assertThat(join("REPEAT").status()).isEqualTo(303);
        assertThat(page(later)).contains("不予受理", "与您先前的" + earlier + "反映的是同一件事");
        assertThat(page(earlier)).contains("重复本事项 " + later);
    }

    @Test
    void onceAMatterIsInHandItCanOnlyBeLinked() {
        intake.take(later, "accept", Map.of());
        intake.take(later, "route", Map.of());
        Browser.Answer refused = join("MERGED");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("只能选择关联");
        assertThat(join("LINKED").status()).isEqualTo(303);
    }
}
