package org.zhihe.admin.rule;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.procedure.NotFound;

/** The two tables by the names they have in addresses. */
@Singleton
class RowForms {
    private final Map<String, RowForm<?>> forms;

    RowForms(RuleForm routes, CourtForm courts) {
        forms = Map.of("routes", routes, "courts", courts);
    }

    RowForm<?> of(String table) {
        return Optional.<RowForm<?>>ofNullable(forms.get(table)).orElseThrow(NotFound::new);
    }

    static String path(String table, String code) {
        return "/rules/" + table + "/" + code;
    }
}
