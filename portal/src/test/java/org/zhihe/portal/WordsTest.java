package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.account.AccountNotice;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.enforcement.EnforcementStatus;
import org.zhihe.casework.entrustment.EntrustmentStatus;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.casework.procedure.Transitions;
import org.zhihe.casework.referral.ReferralStatus;
import org.zhihe.casework.transfer.TransferStatus;
import org.zhihe.templates.EventWords;
import org.zhihe.templates.Messages;

/** Whatever the business can say has words. */
class WordsTest {
    /** Never shown to a person. */
    private static final Set<String> INTERNAL = Set.of(
            "Actor.Kind",
            "Audience",
            "Period.Unit",
            "DeadlineStatus",
            "Condition.Sort",
            "LetterKind",
            "PaperFact",
            "BodyLevel",
            "Circumstance",
            "DayNote.Kind",
            "Debtor",
            "NoticeKind",
            "Roll",
            "FileKind",
            "IdentityKind.Check",
            "Admission.Answer",
            "DecisionLookup.Answer",
            "AccountSignIn.Answer",
            "AccountNotice",
            "TieOrigin",
            "LinkPurpose",
            "Arrival.Answer",
            "StaffSession.Stage",
            "SecondFactor.State",
            "Question.Part",
            "Question.Type",
            "RightNumberFlaw",
            "EvidenceInventory.Flaw",
            "PieceRefused.Why",
            "MediationTurn.Whose",
            "Due");

    private final Messages messages = Messages.chinese();

    @Test
    void everyConstantThatPeopleMaySeeIsInTheVocabulary() {
        List<JavaClass> enums = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.zhihe.casework").stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> !INTERNAL.contains(
                                type.getFullName().replaceAll(".*\\.", "").replace('$', '.')))
                        .toList();
        assertThat(enums).hasSizeGreaterThan(25);
        for (JavaClass type : enums) {
            for (Object constant : type.reflect().getEnumConstants()) {
                String key = type.getSimpleName() + "." + ((Enum<?>) constant).name();
                assertThat(messages.has(key)).as(key).isTrue();
            }
        }
    }

    /** Their mails carry a query code and have words of their own. */
    private static final Set<MatterEvent> WITH_CODE = Set.of(
            MatterEvent.RESPONDENT_INVITED,
            MatterEvent.ADMINISTRATIVE_MEDIATION_SENT,
            MatterEvent.ADJUDICATION_SHOWN,
            MatterEvent.FILED_AT_COUNTER);

    @Test
    void everyEventThatIsMailedHasASubject() {
        Arrays.stream(MatterEvent.values())
                .filter(event -> event.mailed()
                        || WITH_CODE.contains(event)
                        || event == MatterEvent.QUESTION_ANSWERED
                        || event == MatterEvent.PAPER_ISSUED
                        || event == MatterEvent.PAPER_WITHDRAWN
                        || event.name().startsWith("POWER_"))
                .forEach(event -> {
                    assertThat(messages.has("mail." + event + ".subject"))
                            .as(event.name())
                            .isTrue();
                    assertThat(WITH_CODE.contains(event) || messages.has("mail." + event + ".text"))
                            .as(event.name())
                            .isTrue();
                });
    }

    /** Bodies are what a person wrote, which no mail carries. */
    @Test
    void theMailOfAReroutingHasNoHoleWhereANameWouldStand() {
        List<String> details = List.of("@ProcedureKind.MEDIATION", "甲", "@ProcedureKind.ENFORCEMENT", "乙", "依据", "理由");
        String mailed = new EventWords(messages).withoutWriting("mail.REROUTED.text", details);
        assertThat(mailed).isEqualTo(messages.get("mail.REROUTED.text")).doesNotContain("{");
    }

    @Test
    void everyMailAboutAnAccountHasItsWords() {
        assertThat(AccountNotice.values()).allSatisfy(notice -> {
            assertThat(messages.has("mail." + notice + ".subject"))
                    .as(notice.name())
                    .isTrue();
            assertThat(messages.has("mail." + notice + ".text"))
                    .as(notice.name())
                    .isTrue();
        });
    }

    @Test
    void everyClockSaysWhatItStartsWith() {
        assertThat(DeadlineRule.values()).allSatisfy(rule -> assertThat(messages.has("clock.from." + rule))
                .as(rule.name())
                .isTrue());
    }

    @Test
    void everyRefusalOfTheCaseworkSaysWhy() throws IOException {
        Set<String> keys = new TreeSet<>();
        Pattern step = Pattern.compile("new (StepRefused|OwnAct|FileRefused|PasswordRefused)\\(\\s*\"([a-z.-]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("../casework/src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher found = step.matcher(Files.readString(source));
                while (found.find()) {
                    keys.add((found.group(1).equals("FileRefused") ? "file." : "") + found.group(2));
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(20);
        keys.forEach(key -> assertThat(messages.has("refusal." + key)).as(key).isTrue());
    }

    @Test
    void everyOpenStateOfEveryProcedureTellsThePartyWhatIsNext() {
        told("MEDIATION", MediationStatus.MOVES);
        told("CONFIRMATION", ConfirmationStatus.MOVES);
        told("ENFORCEMENT", EnforcementStatus.MOVES);
        told("ADJUDICATION", AdjudicationStatus.MOVES);
        told("ADMINISTRATIVE_MEDIATION", AdministrativeMediationStatus.MOVES);
        told("COURT_REFERRAL", ReferralStatus.MOVES);
        told("ENTRUSTMENT", EntrustmentStatus.MOVES);
        told("TRANSFER", TransferStatus.MOVES);
    }

    private <S extends Enum<S>> void told(String procedure, Transitions<S> moves) {
        for (S state : moves.states().getEnumConstants()) {
            if (!moves.ends(state)) {
                String key = "standing." + procedure + "." + state.name();
                assertThat(messages.has(key)).as(key).isTrue();
            }
        }
    }
}
