package org.zhihe.admin.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.scheduling.annotation.Scheduled;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Office;
import org.zhihe.admin.Settings;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.Side;

class CommandLineTest {
    private static final String KEY = "fedcba9876543210".repeat(4);
    private static final String NEW_KEY = "0f1e2d3c4b5a6978".repeat(4);

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private int run(Map<String, Object> settings, String... words) {
        return CommandLine.run(List.of(words), settings, out);
    }

    @Test
    void aWordItDoesNotKnowIsRefusedWithThoseItKnows() {
        Map<String, Object> settings = Settings.of("command");
        assertThat(run(settings, "reseel")).isEqualTo(CommandLine.UNKNOWN);
        assertThat(said()).contains("reseel", "reseal");
    }

    @Test
    void theFirstAdministratorIsInvitedByALinkAndOnlyAsLongAsThereIsNone() {
        Map<String, Object> settings = Settings.of("first");
        ApplicationContext.run(settings).close();
        assertThat(run(settings, "invite-administrator", "Yang Li", "x")).isEqualTo(64);
        assertThat(run(settings, "invite-administrator", "yangli", "杨丽", "yangli@example.invalid"))
                .isZero();
        assertThat(said()).containsPattern("http://localhost:\\d+/link/\\d+-[0-9a-f]{64}");
        try (var program = ApplicationContext.run(settings)) {
            Office.hire(program);
        }
        assertThat(run(settings, "invite-administrator", "other", "另一人", "other@example.invalid"))
                .isOne();
    }

    @Test
    void resealingLetsTheOldKeyBeThrownAway() {
        Map<String, Object> settings = Settings.of("reseal");
        Party party = filed(settings);
        Map<String, Object> changing = with(settings, NEW_KEY, KEY);
        assertThat(run(changing, "reseal")).isZero();
        assertThat(said()).contains("party.phone: 2 sealed anew").doesNotContain("13800000001");
        Map<String, Object> changed = with(settings, NEW_KEY, "");
        try (var program = ApplicationContext.run(changed)) {
            assertThat(program.getBean(Parties.class).ofMatter(party.matterId()))
                    .extracting(Party::phone)
                    .containsExactly("13800000001", "13900000002");
        }
    }

    @Test
    void jobsRestWhileACommandRuns() {
        try (var program = CommandLine.started(Settings.of("nojobs"))) {
            assertThat(jobs(program)).isEmpty();
        }
        assertThat(jobs(Office.open().context())).isNotEmpty();
    }

    private static List<String> jobs(ApplicationContext program) {
        return program.getBeanDefinitions(Object.class).stream()
                .filter(bean ->
                        bean.getExecutableMethods().stream().anyMatch(method -> method.hasAnnotation(Scheduled.class)))
                .map(bean -> bean.getBeanType().getName())
                .toList();
    }

    private static Party filed(Map<String, Object> settings) {
        try (var program = ApplicationContext.run(settings)) {
            String number =
                    Office.file(program, MatterKind.MEDIATION_REQUEST, IpType.TRADEMARK, Set.of(Claim.STOP), "商标");
            return program.getBean(Parties.class).admitted(number).stream()
                    .filter(one -> one.side() == Side.APPLICANT)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Map<String, Object> with(Map<String, Object> settings, String key, String old) {
        Map<String, Object> changed = new HashMap<>(settings);
        changed.put("zhihe.data-key", key);
        changed.put("zhihe.old-data-keys", old);
        return changed;
    }

    @Test
    void mattersFiledBeforeAreLetBeRecognisedOnce() {
        Map<String, Object> settings = Settings.of("recognise");
        ApplicationContext.run(settings).close();
        assertThat(run(settings, "recognise")).isZero();
        assertThat(said()).contains("0 matters can be told alike");
    }
}
