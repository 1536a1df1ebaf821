package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A filing is begun in one place and finished in another. */
@ExtendWith(Journey.class)
class DraftTest {

    private static final Story STORY = Story.TEA;
    private static final NewAccount OWNER = new NewAccount("虚构起草人", "draft@account.invalid", "秋天的雨落在瓦上 2026");

    /** The first two steps of the story, until the page says that it is saved. */
    private static Citizen begins(Citizen citizen) {
        citizen.home();
        citizen.sees().follow(STORY.way());
        citizen.sheet().answer("知识产权类型", STORY.right());
        Page page = citizen.sees().page();
        // That it is saved stands there since the first step was left, without what was typed since then.
        page.waitForResponse(
                answer -> answer.url().contains("/drafts/save/")
                        && sent(answer).contains(STORY.title())
                        && sent(answer).contains(STORY.whatHappened()),
                () -> citizen.sheet().answer("用一句话说明", STORY.title()).answer("经过", STORY.whatHappened()));
        page.waitForCondition(
                () -> page.locator("[data-draft-status]").innerText().startsWith("已保存"));
        return citizen;
    }

    private static String sent(Response answer) {
        byte[] form = answer.request().postDataBuffer();
        return form == null ? "" : new String(form, StandardCharsets.UTF_8);
    }

    private static String typed(Citizen citizen, String question) {
        return citizen.sees().page().getByLabel(question).inputValue();
    }

    @Test
    void savedByItselfItIsFinishedOnAnotherDeviceByItsLink(People people) {
        Citizen phone = begins(people.onPhone());
        phone.sees().look("draft-saved").follow("怎样回来继续").look("draft-kept");
        String link = phone.sees().page().locator("#draft-link").inputValue();
        phone.sheet().answer("邮箱", "drafter@zhihe.invalid").submit("发送").sees("邮件已发出");
        assertThat(people.postbox().link("drafter@zhihe.invalid", "继续填写您的申请")).isEqualTo(link);

        Citizen desk = people.atDesk();
        desk.sees().open(link).sees("有一份没有提交的申请").seesNot(STORY.title()).look("draft-resume");
        assertThat(desk.sees().page().url()).endsWith("/resume");
        desk.sees().press("在这台设备上继续填写").look("draft-continued");
        STORY.tell(desk.sheet());
        desk.sees().sees("核对并提交", STORY.title(), STORY.respondent()).look("filing-review");
        desk.sheet().submit("提交");
        desk.receipt();
        desk.sees().page().goBack();
        desk.sees().sees("没有找到这份草稿", "可能已经提交").look("draft-filed");

        phone.home().sees().seesNot("没有提交的");
        phone.sees().open(link).sees("没有找到这份草稿");
    }

    @Test
    void begunBeforeSigningInItIsInTheAccountAndSurvivesARestart(People people) {
        Citizen first = begins(people.atDesk());
        first.home().sees().sees("没有提交的“申请调解”").seesNot(STORY.title()).look("home-with-draft");
        people.restartPortal();
        Keyboard keys = new Keyboard(first.home().sees());
        OWNER.register(people, first.sees(), keys);
        first.sees().follow("我的草稿").sees(STORY.title()).look("drafts");
        first.sees().press("退出登录");
        first.home().sees().seesNot("没有提交的");

        Citizen second = people.onPhone();
        second.opens("/account/sign-in");
        OWNER.signIn(second.sees(), new Keyboard(second.sees()));
        second.sees().follow("我的草稿").look("drafts");
        second.sees().go(() -> second.sees().page().locator(".drafts .second").click());
        assertThat(typed(second, "用一句话说明")).isEqualTo(STORY.title());
        second.sees().look("draft-continued");
    }

    @Test
    void W12_ofTwoPagesTheStaleOneAsks(People people) {
        Citizen one = begins(people.atDesk());
        Visitor visitor = one.sees();
        String address = visitor.page().url();
        Page other = visitor.page().context().newPage();
        other.navigate(address);
        other.getByLabel("用一句话说明").fill("另一个页面写的题目");
        other.waitForCondition(
                () -> other.locator("[data-draft-status]").innerText().startsWith("已保存"));
        other.close();
        one.sheet().answer("用一句话说明", "这个页面写的题目");
        Locator trouble = visitor.page().locator("[data-draft-trouble]");
        trouble.waitFor();
        visitor.sees("请选择保留哪一份").look("draft-newer");
        visitor.page().waitForResponse("**/drafts/save/**", () -> visitor.click("保留本页内容"));
        trouble.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        visitor.page().reload();
        assertThat(typed(one, "用一句话说明")).isEqualTo("这个页面写的题目");
    }

    @Test
    void withoutScriptsAButtonKeepsIt(People people) {
        Citizen citizen = people.withScripts(false).onPhone();
        citizen.home().sees().follow(STORY.way());
        citizen.sheet().answer("用一句话说明", STORY.title());
        citizen.sees().press("保存草稿").sees("草稿已保存", STORY.title()).look("draft-kept");
        citizen.sees().follow("继续填写");
        assertThat(typed(citizen, "用一句话说明")).isEqualTo(STORY.title());
        citizen.home().sees().press("这是公用电脑，从这里清除").sees("已从这台电脑上清除");
        citizen.home().sees().seesNot("没有提交的");
    }
}
