package org.zhihe.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody gets an account and loses the password; by keyboard alone. */
@ExtendWith(Journey.class)
class AccountTest {

    private static final String EMAIL = "keyboard@account.invalid";
    private static final String PASSWORD = "竹林桂花与清茶 2026";
    private static final String ANOTHER = "另一句很长的话 用来登录";

    @Test
    void somebodyRegistersFilesAndSetsANewPassword(People people) {
        Citizen owner = people.atDesk().home();
        Visitor visitor = owner.sees();
        Keyboard keys = new Keyboard(visitor);
        registers(people, visitor, keys);
        files(owner, visitor, keys);
        visitor.go(() -> keys.to("退出登录").press("Enter"));
        setsANewPassword(people, visitor, keys);
        visitor.go(() -> keys.to("去登录").press("Enter"));
        keys.to("邮箱").type(EMAIL);
        keys.to("密码").type(ANOTHER);
        visitor.go(() -> keys.to("登录").press("Enter"));
        visitor.sees("键盘用户的账号", EMAIL).look("account");
    }

    private static void registers(People people, Visitor visitor, Keyboard keys) {
        visitor.go(() -> keys.to("登录").press("Enter"));
        visitor.look("account-sign-in");
        visitor.go(() -> keys.to("还没有账号？注册").press("Enter"));
        keys.to("姓名或单位名称").type("键盘用户");
        keys.to("邮箱").type(EMAIL);
        keys.to("密码").type(PASSWORD);
        keys.to("我已阅读“个人信息保护”说明，同意为办理事项使用我的信息").press("Space");
        visitor.look("account-register");
        visitor.go(() -> keys.to("注册").press("Enter"));
        visitor.sees("请查收邮件").look("account-registered");
        visitor.open(people.postbox().link(EMAIL, "请确认您的邮箱"));
        keys.to("密码").type(PASSWORD);
        visitor.look("account-confirm");
        visitor.go(() -> keys.to("完成注册").press("Enter"));
        visitor.sees("注册完成，您已登录", EMAIL);
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
        keys.to("邮箱").type(EMAIL);
        visitor.go(() -> keys.to("发送邮件").press("Enter"));
        visitor.open(people.postbox().link(EMAIL, "重新设置密码"));
        keys.to("新的密码").type(ANOTHER);
        visitor.look("account-new-password");
        visitor.go(() -> keys.to("设置密码").press("Enter"));
        visitor.sees("密码已更改");
    }
}
