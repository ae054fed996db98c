/* 渐进增强：不运行本脚本时，全部内容与链接仍可用。语法以 ES5 为限；界面文字取自 data- 属性。 */
(function (d, root) {
  "use strict";
  function store(k, v) {
    try {
      if (v) localStorage.setItem("nianjian-" + k, v); else localStorage.removeItem("nianjian-" + k);
    } catch (e) { /* 不许存储时只管本页 */ }
  }
  function each(list, f) { Array.prototype.forEach.call(list, f); }
  function all(s, f) { each(d.querySelectorAll(s), f); }
  function matches(q) { return window.matchMedia && window.matchMedia(q).matches; }

  /* 字号、深浅 */
  function dark() {
    var t = root.getAttribute("data-theme");
    return t ? t === "dark" : matches("(prefers-color-scheme: dark)");
  }
  function sync() {
    var size = root.getAttribute("data-size") || "";
    all("[data-set-size]", function (b) { b.setAttribute("aria-pressed", String(b.getAttribute("data-set-size") === size)); });
    all("[data-set-theme]", function (b) { b.setAttribute("aria-pressed", String(dark())); });
    /* 宽屏展开目录，长辈版除外 */
    all(".toc details", function (t) { t.open = size !== "senior" && matches("(min-width: 64em)"); });
  }
  all("[data-set-size]", function (b) {
    b.addEventListener("click", function () {
      var v = b.getAttribute("data-set-size");
      if (v) root.setAttribute("data-size", v); else root.removeAttribute("data-size");
      store("size", v);
      sync();
    });
  });
  all("[data-set-theme]", function (b) {
    b.addEventListener("click", function () {
      var v = dark() ? "light" : "dark";
      root.setAttribute("data-theme", v);
      store("theme", v);
      sync();
    });
  });
  all("[data-print]", function (b) { b.addEventListener("click", function () { window.print(); }); });
  sync();

  /* 表格排序：空值恒在末尾；结果写入 aria-sort，并由状态区播报 */
  var tables = d.querySelectorAll("table[data-sortable]"), live;
  var coll = window.Intl && Intl.Collator ? new Intl.Collator("zh-Hans-CN-u-co-pinyin") : null;
  function say(name, label) { return (root.getAttribute(name) || "%s").replace("%s", function () { return label; }); }
  function key(cell, num) {
    if (!cell || cell.querySelector(".nil")) return null;
    var data = cell.querySelector("data"), link = cell.querySelector("a");
    var text = data ? data.getAttribute("value") : (!num && link ? link : cell).textContent.replace(/,/g, "").trim();
    if (!num) return text;
    var x = parseFloat(text.replace("−", "-"));
    return isNaN(x) ? null : x;
  }
  function button(th) {
    /* 列名是文字时，文字就是按钮；列名是链接时，按钮另放在链接后面 */
    var first = th.firstChild, label = (first ? first.textContent : "").trim(), b = d.createElement("button");
    b.type = "button";
    b.className = "sortbtn";
    if (first && first.nodeType === 3) {
      b.textContent = label;
      th.replaceChild(b, first);
    } else {
      b.setAttribute("aria-label", say("data-sort-by", label));
      b.className += " bare";
      th.insertBefore(b, first ? first.nextSibling : null);
    }
    b.label = label;
    return b;
  }
  if (tables.length) {
    live = d.createElement("p");
    live.className = "vh";
    live.setAttribute("role", "status");
    d.body.appendChild(live);
  }
  each(tables, function (t) {
    var heads = t.tHead.querySelectorAll("th[data-col]"), body = t.tBodies[0];
    if (!body || body.rows.length < 2) return;
    each(heads, function (th) {
      var i = +th.getAttribute("data-col"), num = th.classList.contains("n"), b = button(th);
      b.addEventListener("click", function () {
        var was = th.getAttribute("aria-sort");
        var dir = num ? (was === "descending" ? "ascending" : "descending") : (was === "ascending" ? "descending" : "ascending");
        var s = dir === "ascending" ? 1 : -1, rows;
        each(heads, function (h) { h.removeAttribute("aria-sort"); });
        th.setAttribute("aria-sort", dir);
        /* 同值者保持原来的次序 */
        rows = Array.prototype.map.call(body.rows, function (r, n) { return { row: r, at: n, key: key(r.cells[i], num) }; });
        rows.sort(function (p, q) {
          if (p.key === null || q.key === null) return (p.key === null) - (q.key === null) || p.at - q.at;
          var c = num ? p.key - q.key : coll ? coll.compare(p.key, q.key) : p.key < q.key ? -1 : p.key > q.key ? 1 : 0;
          return s * c || p.at - q.at;
        });
        rows.forEach(function (r) { body.appendChild(r.row); });
        live.textContent = say(s > 0 ? "data-sorted-asc" : "data-sorted-desc", b.label);
      });
    });
  });

  /* 目录高亮 */
  if (window.IntersectionObserver && d.querySelector(".toc")) {
    var map = {};
    all(".toc a", function (a) { map[a.getAttribute("href").slice(1)] = a; });
    var io = new IntersectionObserver(function (es) {
      es.forEach(function (e) {
        if (!e.isIntersecting || !map[e.target.id]) return;
        all(".toc a[aria-current]", function (a) { a.removeAttribute("aria-current"); });
        map[e.target.id].setAttribute("aria-current", "location");
      });
    }, { rootMargin: "0px 0px -75% 0px" });
    Object.keys(map).forEach(function (id) { var el = d.getElementById(id); if (el) io.observe(el); });
  }
})(document, document.documentElement);
