package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.account.Consent;
import org.zhihe.casework.account.ConsentKind;
import org.zhihe.casework.account.Consents;
import org.zhihe.casework.party.IdentityKind;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyIdentity;
import org.zhihe.casework.party.Side;
import org.zhihe.portal.Citizen.Answer;

/** The identity that a person may state on the filing form, and the credit codes of companies. */
class IdentityTest {
    private static final String NUMBER = "11010519491231002X";
    /** Of somebody born in 2020. */
    private static final String CHILD = "421202202001010015";

    private final Citizen citizen = new Citizen();

    private Map<String, Object> person() {
        Map<String, Object> form = Forms.sound(citizen, "mediation");
        form.put("applicantKind", "PERSON");
        form.put("applicantName", "张三");
        return form;
    }

    private Map<String, Object> identified(String number) {
        Map<String, Object> form = person();
        form.put("identityKind", "RESIDENT_ID");
        form.put("identityNumber", number);
        form.put("sensitive", "true");
        return form;
    }

    private Answer send(Map<String, Object> form) {
        return citizen.postMultipart("/filing/mediation", form);
    }

    private static String wrong(Answer answer, String field) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.page().select("#field-" + field + "-error").text();
    }

    private static Party applicant(Answer filed) {
        assertThat(filed.status()).isEqualTo(303);
        return bean(Parties.class).admitted(filed.location().split("/")[2]).stream()
                .filter(one -> one.side() == Side.APPLICANT)
                .findFirst()
                .orElseThrow();
    }

    private static List<ConsentKind> agreed(Party party) {
        return bean(Consents.class).ofParty(party.id()).stream()
                .map(Consent::kind)
                .toList();
    }

    private static <T> T bean(Class<T> type) {
        return PortalServer.get().getApplicationContext().getBean(type);
    }

    @Nested
    class L02 {
        @Test
        void theConsentToSensitiveDataStandsByItselfAndIsNotTicked() {
            Document page = citizen.get("/filing/mediation").page();
            assertThat(page.select("#field-sensitive")).hasSize(1);
            assertThat(page.select("#field-sensitive[checked], #field-privacy[checked]"))
                    .isEmpty();
        }

        @Test
        void anIdentityMayBeLeftOutAndNothingElseIsAgreedToThen() {
            Party party = applicant(send(person()));
            assertThat(party.identity()).isEmpty();
            assertThat(agreed(party)).containsExactly(ConsentKind.PRIVACY_NOTICE);
        }

        @Test
        void aNumberIsNotTakenWithoutTheConsent() {
            Map<String, Object> form = identified(NUMBER);
            form.remove("sensitive");
            assertThat(wrong(send(form), "sensitive")).contains("单独同意");
        }

        @Test
        void aNumberIsKeptWithTheConsentAndItsVersion() {
            Party party = applicant(send(identified(" 110105 19491231 002x ")));
            assertThat(party.identity()).hasValue(new PartyIdentity(IdentityKind.RESIDENT_ID, NUMBER));
            assertThat(agreed(party)).containsExactly(ConsentKind.PRIVACY_NOTICE, ConsentKind.SENSITIVE_DATA);
            assertThat(bean(Consents.class).ofParty(party.id()))
                    .extracting(Consent::noticeVersion)
                    .containsOnly(Consents.NOTICE_VERSION);
        }

        @Test
        void aChildNeedsAGuardian() {
            Map<String, Object> form = identified(CHILD);
            assertThat(wrong(send(form), "representativeName")).contains("监护人");
            form.put("representativeName", "张父");
            form.put("representativePhone", "13800000009");
            form.put("representativeKind", "LAWYER");
            assertThat(wrong(send(form), "representativeKind")).contains("监护人");
            form.put("representativeKind", "GUARDIAN");
            assertThat(applicant(send(form)).representativeName()).isEqualTo("张父");
        }

        @Test
        void anAnonymousReportIsNotAskedForAnIdentity() {
            assertThat(citizen.get("/filing/report").page().select("[name=identityNumber]"))
                    .isEmpty();
        }
    }

    @Nested
    class L03 {
        @Test
        void theConsentIsTakenBackOnThePageOfTheMatterAndTheNumberIsGone() {
            Answer filed = send(identified(NUMBER));
            String matter = "/matters/" + filed.location().split("/")[2];
            assertThat(citizen.get(matter).page().select("a[href$=/consents]").text())
                    .contains("您同意过的事项");
            Document page = citizen.get(matter + "/consents").page();
            assertThat(page.text()).contains("保存身份证件号码", "马上删除", "撤回申请").doesNotContain(NUMBER);

            assertThat(citizen.post(matter + "/consents", Map.of()).status()).isEqualTo(422);
            Answer done = citizen.post(matter + "/consents", Map.of("sure", "true"));
            Document after = citizen.follow(done).page();
            assertThat(after.text()).contains("证件号码已经删除", "没有保存您的证件号码");
            assertThat(after.select("form.sheet")).isEmpty();
            assertThat(applicant(filed).identity()).isEmpty();
            assertThat(citizen.get(matter).page().text())
                    .contains("撤回了保存证件号码的同意")
                    .doesNotContain("002X");
            assertThat(citizen.post(matter + "/consents", Map.of("sure", "true"))
                            .status())
                    .isEqualTo(409);
        }

        @Test
        void anAccountLeadsThereAndToItsClosing() {
            People owner = People.aPerson();
            Map<String, Object> form = Forms.sound(owner.browser(), "mediation");
            form.put("applicantKind", "PERSON");
            form.put("identityKind", "RESIDENT_ID");
            form.put("identityNumber", NUMBER);
            form.put("sensitive", "true");
            String number = Forms.file(owner.browser(), form, "mediation");
            Document account = owner.get("/account").page();
            assertThat(account.select("a[href=/matters/" + number + "/consents]"))
                    .hasSize(1);
            assertThat(account.select("#consents-title ~ p a[href=/account/settings/close]"))
                    .hasSize(1);
        }
    }

    @Nested
    class C02 {
        @Test
        void aNumberThatCannotBeRightIsRefusedBesideItsFieldAndKept() {
            Answer answer = send(identified("110105194912310021"));
            assertThat(wrong(answer, "identityNumber")).contains("居民身份证", "校验位不符");
            assertThat(answer.page().select("#field-identityNumber").attr("value"))
                    .isEqualTo("110105194912310021");
        }

        @Test
        void halfAnIdentityIsNone() {
            Map<String, Object> form = identified(NUMBER);
            form.put("identityKind", "");
            assertThat(wrong(send(form), "identityKind")).contains("证件种类");
            form.put("identityKind", "PASSPORT");
            form.put("identityNumber", "");
            assertThat(wrong(send(form), "identityNumber")).contains("证件号码");
        }

        @Test
        void aCompanyHasNoIdentityCard() {
            Map<String, Object> form = identified(NUMBER);
            form.put("applicantKind", "COMPANY");
            assertThat(wrong(send(form), "identityNumber")).contains("单位");
        }

        @Test
        void aCreditCodeIsTakenHoweverItIsTyped() {
            Map<String, Object> form = Forms.sound(citizen, "mediation");
            form.put("applicantCreditCode", "９１３３０１００ 799655058b");
            assertThat(applicant(send(form)).creditCode()).isEqualTo("91330100799655058B");
        }

        @Test
        void aCreditCodeThatFailsItsCheckDigitIsAskedAboutOnceAndThenTaken() {
            Map<String, Object> form = Forms.sound(citizen, "mediation");
            form.put("applicantCreditCode", "91350211M0000XUF46");
            Answer asked = send(form);
            assertThat(wrong(asked, "applicantCreditCode")).contains("校验位不符");
            Map<String, Object> again = Citizen.drawn(asked.page());
            again.put("claims", List.of("STOP"));
            assertThat(again).containsEntry("applicantCreditCode", "91350211M0000XUF46");
            assertThat(applicant(send(again)).creditCode()).isEqualTo("91350211M0000XUF46");
        }

        @Test
        void anotherCodeThatFailsIsAskedAboutAnew() {
            Map<String, Object> form = Forms.sound(citizen, "mediation");
            form.put("respondent-0-CreditCode", "91350211M0000XUF46");
            Map<String, Object> again = Citizen.drawn(send(form).page());
            again.put("claims", List.of("STOP"));
            again.put("respondent-0-CreditCode", "91350100M000100Y44");
            assertThat(wrong(send(again), "respondent-0-CreditCode")).contains("校验位不符");
        }

        @Test
        void aCreditCodeWithLettersThereAreNotIsRefusedHoweverOftenItIsSent() {
            Map<String, Object> form = Forms.sound(citizen, "mediation");
            form.put("applicantCreditCode", "91350211I0000XUF46");
            Answer first = send(form);
            assertThat(wrong(first, "applicantCreditCode")).contains("18 位");
            Map<String, Object> again = Citizen.drawn(first.page());
            again.put("claims", List.of("STOP"));
            assertThat(wrong(send(again), "applicantCreditCode")).contains("18 位");
        }
    }

    @Test
    void L01_theOwnCardShowsTheNumberMasked() {
        Answer filed = send(identified(NUMBER));
        String matter = filed.location().replace("/receipt", "");
        assertThat(citizen.get(matter).page().text()).contains("110105********002X");
        assertThat(citizen.get(matter).http().body()).doesNotContain(NUMBER);
        assertThat(citizen.follow(filed).http().body()).doesNotContain(NUMBER);
    }
}
