package org.zhihe.journeys;

/** Registering, by keyboard alone. */
record NewAccount(String name, String email, String password) {

    /** From any public page to the account's own page. */
    void register(People people, Visitor visitor, Keyboard keys) {
        visitor.go(() -> keys.to("登录").press("Enter"));
        visitor.look("account-sign-in");
        visitor.go(() -> keys.to("还没有账号？注册").press("Enter"));
        state(people, visitor, keys);
    }

    /** From the registration form on. */
    void state(People people, Visitor visitor, Keyboard keys) {
        keys.to("姓名或单位名称").type(name);
        keys.to("邮箱").type(email);
        keys.to("密码").type(password);
        keys.to("我已阅读“个人信息保护”说明，同意为办理事项使用我的信息").press("Space");
        visitor.look("account-register");
        visitor.go(() -> keys.to("注册").press("Enter"));
        visitor.sees("请查收邮件").look("account-registered");
        visitor.open(people.postbox().link(email, "请确认您的邮箱"));
        keys.to("密码").type(password);
        visitor.look("account-confirm");
        visitor.go(() -> keys.to("完成注册").press("Enter"));
        visitor.sees("注册完成，您已登录", email);
    }

    void signIn(Visitor visitor, Keyboard keys) {
        keys.to("邮箱").type(email);
        keys.to("密码").type(password);
        visitor.go(() -> keys.to("登录").press("Enter"));
    }
}
