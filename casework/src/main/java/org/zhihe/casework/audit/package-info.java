/** Who did, read or tried what: entries that are written once and cannot be changed unnoticed. */
package org.zhihe.casework.audit;
