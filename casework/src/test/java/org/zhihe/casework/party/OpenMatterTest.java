package org.zhihe.casework.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.access.Lifetime;
import org.zhihe.casework.access.Tokens;

/** A matter that was opened in a browser. */
class OpenMatterTest extends CaseworkTest {
    private final Admission admission = the(Admission.class);
    private final MatterAtHand matter = aFiling().filed();
    private String token = Tokens.fresh();

    private boolean isOpen(MatterAtHand one) {
        return admission.find(token, one.number()).isPresent();
    }

    private void open(MatterAtHand one) {
        token = admission.open(List.of(one.applicant()), token);
    }

    @Test
    void shutsAfterTwoHoursLeftAlone() {
        open(matter);
        CLOCK.pass(Admission.IDLE);
        assertThat(isOpen(matter)).isTrue();
        CLOCK.pass(Admission.IDLE.plusSeconds(1));
        assertThat(isOpen(matter)).isFalse();
    }

    @Test
    void isNotKeptOpenByAskingHowLongItIs() {
        open(matter);
        CLOCK.pass(Duration.ofMinutes(110));
        Lifetime lasts = admission.lifetime(token, matter.number()).orElseThrow();
        assertThat(Duration.between(CLOCK.instant(), lasts.end())).isEqualTo(Duration.ofMinutes(10));
        assertThat(lasts.latest()).isEqualTo(lasts.end().plus(Admission.LONGEST).minus(Admission.IDLE));
        CLOCK.pass(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(admission.lifetime(token, matter.number())).isEmpty();
        assertThat(admission.lifetime(token, aFiling().filed().number())).isEmpty();
        assertThat(isOpen(matter)).isFalse();
    }

    @Test
    void shutsAfterTwelveHoursHoweverBusyTheBrowserIs() {
        open(matter);
        for (int hour = 0; hour < 12; hour++) {
            CLOCK.pass(Duration.ofHours(1));
            assertThat(isOpen(matter)).isTrue();
        }
        CLOCK.pass(Duration.ofSeconds(1));
        assertThat(isOpen(matter)).isFalse();
    }

    @Test
    void opensAnewWhenTheCodeIsShownAgainInTheSameBrowser() {
        open(matter);
        CLOCK.pass(Admission.LONGEST.plusHours(1));
        assertThat(isOpen(matter)).isFalse();
        open(matter);
        assertThat(isOpen(matter)).isTrue();
    }

    /** Somebody comes to a counter after another has left it. */
    @Test
    void doesNotComeBackToLifeWhenTheBrowserOpensAnother() {
        open(matter);
        CLOCK.pass(Admission.IDLE.plusMinutes(1));
        MatterAtHand another = aFiling().filed();
        open(another);
        assertThat(isOpen(another)).isTrue();
        CLOCK.pass(Duration.ofMinutes(2));
        assertThat(isOpen(another)).isTrue();
        assertThat(isOpen(matter)).isFalse();
        assertThat(admission.opened(token)).extracting(PartyAccess::number).containsExactly(another.number());
    }

    @Test
    void shutsWhenThePartysCodeIsReplaced() {
        open(matter);
        the(TestParties.class).raiseCodeVersion(matter.applicant().id());
        assertThat(isOpen(matter)).isFalse();
        assertThat(admission.opened(token)).isEmpty();
        open(matter);
        assertThat(isOpen(matter)).isTrue();
    }

    @Test
    void shutsForGoodWhenItIsClosed() {
        open(matter);
        admission.close(token);
        assertThat(isOpen(matter)).isFalse();
    }

    @Test
    void isListedWithTheOthersOfTheBrowser() {
        MatterAtHand another = aFiling().filed();
        open(matter);
        CLOCK.pass(Duration.ofMinutes(1));
        open(another);
        assertThat(admission.opened(token))
                .extracting(PartyAccess::number)
                .containsExactly(another.number(), matter.number());
    }

    /** Whoever planted the token, or read it off the browser, does not follow into what is opened next. */
    @Test
    void A01_goesOnUnderAFreshTokenWhenTheBrowserOpensAnother() {
        open(matter);
        String before = token;
        MatterAtHand another = aFiling().filed();
        open(another);
        assertThat(isOpen(matter)).isTrue();
        assertThat(isOpen(another)).isTrue();
        assertThat(admission.opened(before)).isEmpty();
        assertThat(admission.everOpened(before, matter.number())).isFalse();
    }
}
