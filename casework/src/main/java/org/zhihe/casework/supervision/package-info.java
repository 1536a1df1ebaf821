/** Matters that several bodies watch together until they are done (联合挂牌督办, 咸中法〔2021〕10号 四). */
package org.zhihe.casework.supervision;
