package org.zhihe.admin.signin;

import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.QrCode;

/** @param secret for those who cannot scan, in groups of four letters */
public record AuthenticatorPage(QrCode qr, String secret, FormView form, String action) {}
