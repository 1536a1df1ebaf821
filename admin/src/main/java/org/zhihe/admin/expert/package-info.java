/** The directory of experts that the offices may ask. */
package org.zhihe.admin.expert;
