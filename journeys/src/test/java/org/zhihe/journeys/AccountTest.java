package org.zhihe.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody gets an account and loses the password; by keyboard alone. */
@ExtendWith(Journey.class)
class AccountTest {

    private static final NewAccount OWNER = new NewAccount("键盘用户", "keyboard@account.invalid", "竹林桂花与清茶 2026");
    private static final NewAccount AFTERWARDS = new NewAccount(OWNER.name(), OWNER.email(), "另一句很长的话 用来登录");

    @Test
    void somebodyRegistersFilesAndSetsANewPassword(People people) {
        Citizen owner = people.atDesk().home();
        Visitor visitor = owner.sees();
        Keyboard keys = new Keyboard(visitor);
        OWNER.register(people, visitor, keys);
        files(owner, visitor, keys);
        visitor.go(() -> keys.to("退出登录").press("Enter"));
        setsANewPassword(people, visitor, keys);
        visitor.go(() -> keys.to("去登录").press("Enter"));
        AFTERWARDS.signIn(visitor, keys);
        visitor.sees("键盘用户的账号", OWNER.email()).look("account");
    }

    private static void files(Citizen owner, Visitor visitor, Keyboard keys) {
        owner.home();
        visitor.go(() -> keys.to("举报违法").press("Enter"));
        KeyboardTest.tellReport(keys);
        visitor.go(() -> keys.to("提交").press("Enter"));
        owner.receipt();
    }

    private static void setsANewPassword(People people, Visitor visitor, Keyboard keys) {
        visitor.go(() -> keys.to("登录").press("Enter"));
        visitor.go(() -> keys.to("忘记密码").press("Enter"));
        keys.to("邮箱").type(OWNER.email());
        visitor.go(() -> keys.to("发送邮件").press("Enter"));
        visitor.open(people.postbox().link(OWNER.email(), "重新设置密码"));
        keys.to("新的密码").type(AFTERWARDS.password());
        visitor.look("account-new-password");
        visitor.go(() -> keys.to("设置密码").press("Enter"));
        visitor.sees("密码已更改");
    }
}
