package org.zhihe.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lawyer acts for a client until the power of attorney runs out; by keyboard alone. */
@ExtendWith(Journey.class)
class RepresentativeTest {

    private static final NewAccount CLIENT = new NewAccount("虚构委托人", "client@power.invalid", "江边的芦苇在风里 2026");
    private static final NewAccount LAWYER = new NewAccount("虚构律师", "lawyer@power.invalid", "山上的松树不怕雪 2026");

    @Test
    void aRepresentativeWhosePowerHasExpiredLosesAccess(People people) {
        Citizen client = people.atDesk().home();
        Keyboard keys = new Keyboard(client.sees());
        CLIENT.register(people, client.sees(), keys);
        Receipt receipt = files(client, keys);
        grants(client, keys, receipt);

        Citizen lawyer = people.onPhone();
        Keyboard lawyers = new Keyboard(lawyer.sees());
        accepts(people, lawyer, lawyers);
        lawyer.returnsTo(receipt).sees().sees("虚构摊位").look("matter-of-a-representative");

        people.dayAfterPowersOf(receipt);
        lawyer.returnsTo(receipt).sees().seesNot("虚构摊位");
        client.returnsTo(receipt).sees().sees("虚构摊位");
    }

    private static Receipt files(Citizen client, Keyboard keys) {
        client.home();
        client.sees().go(() -> keys.to("举报违法").press("Enter"));
        KeyboardTest.tellReport(keys);
        client.sees().go(() -> keys.to("提交").press("Enter"));
        return client.receipt();
    }

    private static void grants(Citizen client, Keyboard keys, Receipt receipt) {
        Visitor visitor = client.returnsTo(receipt).sees();
        visitor.go(() -> keys.to("查看和办理委托").press("Enter"));
        visitor.look("representatives");
        visitor.go(() -> keys.to("委托一位代理人").press("Enter"));
        keys.to("代理人姓名").type(LAWYER.name());
        keys.to("代理人的邮箱").type(LAWYER.email());
        keys.to("代理人身份").select("律师");
        keys.to("一般授权").press("Space");
        keys.to("最后一天").type(Days.typed(30));
        keys.to("上传授权委托书");
        // What a window of the system does, which no browser test can reach by keys.
        visitor.page()
                .getByLabel("上传授权委托书")
                .setInputFiles(new FilePayload("委托书.txt", "text/plain", "（虚构）授权委托书".getBytes(StandardCharsets.UTF_8)));
        keys.to("我同意代理人查看这件事的全部内容和我提交的材料").press("Space");
        visitor.look("representative-new");
        visitor.go(() -> keys.to("发出委托").press("Enter"));
        visitor.sees("已给代理人发出邮件");
    }

    private static void accepts(People people, Citizen lawyer, Keyboard keys) {
        Visitor visitor = lawyer.opens("/account/register");
        LAWYER.state(people, visitor, keys);
        visitor.open(people.postbox().link(LAWYER.email(), "请您担任代理人"));
        visitor.sees("匿名举报人（申请人）", "一般授权").look("power-offered");
        visitor.go(() -> keys.to("接受委托").press("Enter"));
        visitor.sees("您已接受委托").look("account-matters");
    }
}
