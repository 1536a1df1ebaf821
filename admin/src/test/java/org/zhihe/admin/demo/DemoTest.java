package org.zhihe.admin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Settings;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.SignIn;
import org.zhihe.casework.administrativemediation.AdministrativeMediation;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.administrativemediation.AdministrativeMediations;
import org.zhihe.casework.administrativemediation.RequestNotices;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.QueueRow;
import org.zhihe.casework.routing.Bodies;

class DemoTest {
    @Test
    void fillsAnEmptyInstallationOnce() {
        Map<String, Object> settings = Settings.of("demo");
        settings.put("zhihe.demo", "true");
        try (ApplicationContext program = ApplicationContext.run(settings)) {
            List<DemoStaff.Line> staff = program.getBean(DemoStaff.class).read();
            assertThat(staff).extracting(DemoStaff.Line::role).contains(Role.values());
            assertThat(staff).allSatisfy(one -> assertThat(one.name()).startsWith("（演示）"));
            SignIn signIn = program.getBean(SignIn.class);
            assertThat(signIn.signIn(
                                    SignIn.knock(staff.get(0).login(), "test", ""),
                                    staff.get(0).password(),
                                    "test")
                            .in())
                    .isTrue();

            long centre = program.getBean(Bodies.class)
                    .findByCode("centre")
                    .orElseThrow()
                    .id();
            List<QueueRow> rows = program.getBean(Matters.class)
                    .queue(Desk.INTAKE, centre, 0, false, List.of(MatterStatus.values()), "");
            // Merging takes two matters of one person; the demonstration tells each story once.
            assertThat(rows)
                    .extracting(QueueRow::status)
                    .containsAll(EnumSet.complementOf(EnumSet.of(MatterStatus.MERGED)));
            assertThat(rows).allSatisfy(row -> assertThat(row.title()).startsWith("（演示）"));

            assertAnAuthorityMediates(program);

            assertThat(program.getBean(DemoData.class).fillIfEmpty()).isFalse();
        }
    }

    /** Whoever starts it finds a respondent that was asked and has not opened the request, and one that takes part. */
    private static void assertAnAuthorityMediates(ApplicationContext program) {
        long office = program.getBean(Bodies.class)
                .findByCode("ip-office")
                .orElseThrow()
                .id();
        AdministrativeMediations mediations = program.getBean(AdministrativeMediations.class);
        RequestNotices notices = program.getBean(RequestNotices.class);
        List<AdministrativeMediation> all = program
                .getBean(Matters.class)
                .queue(Desk.ADJUDICATION, office, 0, false, List.of(MatterStatus.values()), "")
                .stream()
                .flatMap(row -> mediations.findOnDesk(row.number(), office, 0).stream())
                .toList();
        assertThat(all)
                .extracting(AdministrativeMediation::status)
                .contains(AdministrativeMediationStatus.REQUESTED, AdministrativeMediationStatus.FILED);
        assertThat(all)
                .filteredOn(one -> one.status() == AdministrativeMediationStatus.REQUESTED)
                .flatExtracting(one -> notices.standing(one.id()))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.sentAt()).isNotNull());
    }

    @Test
    void isPartOfADemonstrationOnly() {
        try (ApplicationContext program = ApplicationContext.run(Settings.of("nodemo"))) {
            assertThat(program.containsBean(DemoData.class)).isFalse();
            assertThat(program.getBean(SignIn.class)
                            .signIn(SignIn.knock("shouli", "test", ""), "zhihe-demo-2026", "test")
                            .in())
                    .isFalse();
        }
    }

    @Test
    void usesEveryStepItNames() {
        Set<String> steps = new HashSet<>();
        IntakePlays.all().forEach(play -> play.acts().forEach(act -> steps.add(act.step())));
        MediationPlays.all().forEach(play -> play.acts().forEach(act -> steps.add(act.step())));
        OtherPlays.all().forEach(play -> play.acts().forEach(act -> steps.add(act.step())));
        assertThat(steps).hasSizeGreaterThan(20);
    }
}
