package org.zhihe.admin.signin;

import org.zhihe.templates.form.FormView;

public record SignInPage(String title, String lead, FormView form, String action, String submitLabel) {}
