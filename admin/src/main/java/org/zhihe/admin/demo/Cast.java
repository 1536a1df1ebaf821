package org.zhihe.admin.demo;

import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.account.Officer;

/** The demo's staff by login. */
record Cast(Map<String, Officer> officers) {
    Officer member(String login) {
        return Optional.ofNullable(officers.get(login)).orElseThrow();
    }
}
