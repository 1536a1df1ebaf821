/** Papers of a mediation as they are printed. */
package org.zhihe.admin.paper;
