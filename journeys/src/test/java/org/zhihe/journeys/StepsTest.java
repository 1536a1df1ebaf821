package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A long form, one group of questions at a time. */
@ExtendWith(Journey.class)
class StepsTest {

    private static String focused(Visitor visitor) {
        return visitor.page()
                .evaluate("document.activeElement.textContent")
                .toString()
                .trim();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyStepFitsAndSaysHowManyAreLeft(Screen screen, People people) {
        Citizen citizen = people.on(screen);
        Visitor visitor = citizen.opens("/filing/report");
        visitor.sees("第 1 步，共", "涉及的权利").seesNot("发生地点").look("steps-first");
        citizen.sheet().answer("知识产权类型", "商标");
        visitor.click("下一步").sees("第 2 步，共", "发生地点").seesNot("知识产权类型").look("steps-second");
        assertThat(focused(visitor)).isEqualTo("发生了什么");
        citizen.sheet().answer("用一句话说明", "虚构摊位").answer("经过", "（虚构）").answer("发生地点", "虚构夜市");
        citizen.sheet().answer("发生或发现的日期", "2026-03-09").choose("希望怎样解决", "查处违法行为");
        citizen.sheet().answer("具体请求", "请依法查处。");
        citizen.sheet().within("被举报人 1").answer("姓名或单位名称", "虚构摊位");
        citizen.sheet().tick("我确认以上内容真实，并了解提供虚假材料的后果");
        visitor.sees("最后一步", "核对并提交", "虚构夜市", "查处违法行为").look("steps-review");
    }

    @Test
    void aStepWithSomethingMissingIsNotLeftForwardsButBackwards(People people) {
        Citizen citizen = people.onPhone();
        Visitor visitor = citizen.opens("/filing/mediation");
        visitor.click("下一步").sees("第 1 步");
        assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("field-ipType");
        citizen.sheet().answer("知识产权类型", "商标");
        visitor.click("下一步").sees("第 2 步").click("上一步").sees("第 1 步");
        visitor.click("下一步").sees("第 2 步");
        visitor.page().goBack();
        visitor.page().waitForCondition(() -> visitor.text().contains("第 1 步"));
        assertThat(focused(visitor)).isEqualTo("涉及的权利");
    }

    @Test
    void aPlainComplaintTakesSevenStepsAndWhatMostLeaveOutIsFolded(People people) {
        Citizen citizen = people.onPhone();
        Visitor visitor = citizen.opens("/filing/complaint").sees("共 7 步");
        citizen.sheet().answer("知识产权类型", "商标");
        visitor.seesNot("怎样发现的");
        citizen.tells(Story.JACKETS);
        visitor.sees("最后一步").seesNot("代理人");
        citizen.sheet().answer("代理人姓名", "（虚构）赵律师");
        visitor.sees("第 4 步", "申请人").look("steps-unfolded");
        assertThat(visitor.page().getByLabel("代理人姓名").inputValue()).isEqualTo("（虚构）赵律师");
        citizen.sheet().submit("提交").sees("有 2 处需要修改", "代理人电话").look("steps-folded-refused");
        visitor.page().locator(".group-folded:not([hidden])[open] > summary").click();
        visitor.page().locator(".summary a").first().click();
        assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("field-representativePhone");
    }

    @Test
    void aChangeIsMadeFromTheReviewAndBackToIt(People people) {
        Citizen citizen = people.onPhone();
        citizen.tells(Story.JACKETS);
        Visitor visitor = citizen.sees();
        visitor.page().locator(".review a").nth(1).click();
        visitor.sees("发生了什么").seesNot("最后一步");
        citizen.sheet().answer("发生地点", "另一个虚构地点");
        visitor.click("回到核对").sees("最后一步", "另一个虚构地点");
    }

    @Test
    void problemsFoundByTheServerOpenTheirStep(People people) {
        Citizen citizen = people.onPhone();
        citizen.tells(Story.JACKETS);
        citizen.sheet().within("申请人").answer("电话", "123");
        citizen.sheet().answer("用一句话说明", "虚构商行销售假货");
        citizen.sheet().submit("提交").sees("有 1 处需要修改");
        Visitor visitor = citizen.sees();
        visitor.sees("申请人", "第 4 步").look("steps-refused");
        visitor.click("上一步").seesNot("第 4 步");
        visitor.page().locator(".summary a").click();
        visitor.sees("第 4 步");
        assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("field-applicantPhone");
    }

    @Test
    void anotherRespondentIsTheNextStep(People people) {
        Citizen citizen = people.onPhone();
        citizen.tells(Story.JACKETS);
        citizen.sheet().within("被申请人 1").answer("姓名或单位名称", "虚构商行");
        Visitor visitor = citizen.sees().press("再添加一名被申请人").sees("被申请人 2").look("steps-respondent");
        assertThat(visitor.page().getByLabel("用一句话说明").inputValue()).isEqualTo(Story.JACKETS.title());
        visitor.press("去掉最后一名被申请人").sees("被申请人 1").seesNot("被申请人 2");
    }

    @Test
    void enterGoesOnAndSendsNothingBeforeTheLastStep(People people) {
        Citizen reporter = people.atDesk();
        reporter.opens("/filing/report");
        reporter.sheet().answer("知识产权类型", "商标");
        reporter.sees().page().getByLabel("权利号码").press("Enter");
        reporter.sees().sees("第 2 步");
    }
}
