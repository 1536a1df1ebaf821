/** Before anything is filed: from a few answers to the way that fits, with its reasons, who decides, and what else is open. */
package org.zhihe.casework.guide;
