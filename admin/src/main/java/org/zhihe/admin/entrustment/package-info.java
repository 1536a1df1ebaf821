/** A mediation that a court has entrusted: taking it up, reporting back, and the court's receipt. */
package org.zhihe.admin.entrustment;
