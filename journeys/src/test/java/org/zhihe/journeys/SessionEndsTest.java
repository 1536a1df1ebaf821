package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody is interrupted while filling in a form: is warned, goes on, and loses nothing. */
@ExtendWith(Journey.class)
class SessionEndsTest {

    private static final NewAccount OWNER = new NewAccount("走开的人", "away@account.invalid", "竹林桂花与清茶 2027");

    @Test
    void whoeverFillsInAFormIsWarnedGoesOnAndLosesNothing(People people, RunningService service) {
        Citizen owner = people.atDesk();
        Visitor visitor = owner.sees();
        Page page = visitor.page();
        page.clock().install();
        owner.home();
        OWNER.register(people, visitor, new Keyboard(visitor));

        owner.opens("/account/settings/phone");
        page.getByLabel("新的电话").fill("13800007777");
        service.leaveAccountAlone(OWNER.email(), 56);
        page.clock().fastForward("56:00");
        Locator ending = page.locator("dialog.ending");
        ending.waitFor();
        assertThat(ending.innerText()).contains("登录还有不到 5 分钟就要结束", "不会丢");
        assertThat((String) page.evaluate("document.activeElement.innerText")).isEqualTo("继续使用");
        visitor.look("session-warning");

        page.keyboard().press("Enter");
        hidden(ending);
        assertThat(page.locator("[data-lasting]").innerText()).contains("登录保持到");
        assertThat(page.getByLabel("新的电话").inputValue()).isEqualTo("13800007777");

        goesOnInAnotherTab(owner, service, page, ending);
        comesBackTooLate(service, visitor, ending);
    }

    /** What another tab has done is asked of the server before this one says anything. */
    private static void goesOnInAnotherTab(Citizen owner, RunningService service, Page page, Locator ending) {
        service.leaveAccountAlone(OWNER.email(), 56);
        page.clock().fastForward("56:00");
        ending.waitFor();
        Page another = page.context().newPage();
        another.navigate(service.portal() + "/account");
        page.clock().fastForward("00:31");
        hidden(ending);
        another.close();
        page.clock().fastForward("20:00");
        assertThat(ending.isVisible()).isFalse();
    }

    private static void comesBackTooLate(RunningService service, Visitor visitor, Locator ending) {
        Page page = visitor.page();
        service.leaveAccountAlone(OWNER.email(), 70);
        page.clock().fastForward("56:00");
        ending.waitFor();
        assertThat(ending.innerText()).contains("登录已经结束", "填写的内容还在").doesNotContain("继续使用");
        visitor.look("session-ended");
        page.keyboard().press("Enter");
        hidden(ending);

        page.locator("[type=password]").fill(OWNER.password());
        visitor.press("更改电话");
        visitor.sees("登录");
        OWNER.signIn(visitor, new Keyboard(visitor));
        visitor.sees("您填写的内容还在");
    }

    @Test
    void aVisitByTheCodeIsWarnedToo(People people, RunningService service) {
        Citizen citizen = people.onPhone();
        Receipt receipt = citizen.files(Story.LAMP);
        Page page = citizen.sees().page();
        page.clock().install();
        citizen.returnsTo(receipt);
        service.leaveMatterAlone(receipt.number(), 117);
        page.clock().fastForward("01:57:00");
        Locator ending = page.locator("dialog.ending");
        ending.waitFor();
        assertThat(ending.innerText()).contains("本次查看还有不到 5 分钟");
        citizen.sees().look("visit-warning");
        page.keyboard().press("Escape");
        hidden(ending);
        page.waitForResponse(
                answer -> answer.url().endsWith("/session"), () -> page.clock().fastForward("00:31"));
        assertThat(ending.isVisible())
                .as("whoever has read it is not told again")
                .isFalse();
        service.leaveMatterAlone(receipt.number(), 10);
        // The page sets its next look only once it has read the answer to the last: time passes until it has looked.
        page.waitForCondition(() -> {
            page.clock().fastForward("00:31");
            return ending.isVisible();
        });
        assertThat(ending.innerText()).contains("本次查看已经结束");
    }

    @Test
    void staffAreWarnedToo(People people, RunningService service) {
        StaffDesk desk = people.signIn("shouli");
        Page page = desk.sees().page();
        page.clock().install();
        desk.sees().open(service.admin() + "/me");
        service.leaveStaffAlone("shouli", 27);
        page.clock().fastForward("27:00");
        Locator ending = page.locator("dialog.ending");
        ending.waitFor();
        assertThat(ending.innerText()).contains("登录还有不到 5 分钟就要结束");
        desk.sees().look("staff-session-warning");
        page.keyboard().press("Enter");
        hidden(ending);
    }

    @Test
    void withoutScriptsThePageSaysUntilWhen(People people) {
        Citizen citizen = people.withScripts(false).onPhone();
        citizen.files(Story.LAMP);
        assertThat(citizen.sees().page().locator("footer").innerText()).contains("可以查看、办理到");
        assertThat(citizen.sees().page().locator("dialog").isVisible()).isFalse();
    }

    private static void hidden(Locator ending) {
        ending.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
