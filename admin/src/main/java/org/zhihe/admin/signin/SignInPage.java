package org.zhihe.admin.signin;

import java.util.List;
import org.zhihe.templates.NavLink;
import org.zhihe.templates.form.FormView;

/** @param links what else can be done, below the form */
public record SignInPage(
        String title, String lead, FormView form, String action, String submitLabel, List<NavLink> links) {}
