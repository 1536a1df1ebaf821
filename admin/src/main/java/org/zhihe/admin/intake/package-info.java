/** What the centre's intake officers do: examine, route, hand to a court, close. */
package org.zhihe.admin.intake;
