/** The house keeps time: its calendar, reminders, what follows when a day has passed, and clocks stretched by staff. */
package org.zhihe.casework.timekeeping;
