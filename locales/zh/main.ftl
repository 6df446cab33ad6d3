# errkb 的中文文案，帮助和 lint 除外。

word-error = 错误：
word-warning = 警告：
word-stdin = 标准输入

## 标题

heading-cause = 根因
heading-dead-ends = 走不通的路
heading-workarounds = 有效的解法（最佳在前）
heading-next = 接下来可能遇到
heading-before = 之前可能出现过
heading-unlike = 容易混淆的错误
heading-versions = 版本差异
heading-sources = 来源与证据
heading-regex = 正则
heading-examples = 示例
heading-also = 其他可能
heading-similar = 相似条目（均未匹配）
heading-scan-cause = 最可能的原因
heading-unknown = errkb 还不认识的错误
heading-scan-found = 有所发现，但都不能解释失败
heading-follows = 由此引发，或只说明“失败了”
heading-survived = 途中出现过，但执行并未因此中断

## 事实

fact-confidence = 可信度 { $percent }%
tier-ai-generated = 未经核实
tier-documented = 有官方文档
tier-captured = 实机采集
tier-proven = 运行验证
rate-fails = { $percent }% 的情况下无效
rate-fails-estimate = 约 { $percent }% 的情况下无效（估计值）
rate-works = { $percent }% 的情况下有效
rate-works-estimate = 约 { $percent }% 的情况下有效（估计值）
verdict-helps = 重试可能有用：原因可能自行消失。
verdict-futile = 重试没有用：不做改动，结果不会变。
note-condition = 适用条件：{ $text }
note-systems = 适用系统：{ $systems }
named-text = { $name }：{ $text }
evidence-none = 尚无运行或反馈记录，所有比率均为估计值
evidence-counted = { $count } 次运行或反馈

## 标签

label-captured = 采集自
label-evidence = 证据
label-matched = 匹配文本
label-reason = 理由
label-layer = 所在层

## match

match-nothing = 没有条目与这段文本匹配。
match-similar-note = 它们与这段文本相似，但并不能解释它。
match-cut = 只读取了前 { $megabytes } MiB。
    .hint = 任意长度的文本可以交给 `errkb scan`。
match-paste = 粘贴错误信息，然后在空行按 Ctrl-D。

## scan

scan-nothing = { $lines ->
    [0] 输入为空，没有可扫描的内容。
   *[other] { $lines } 行中没有已知错误。
}
scan-totals = 共扫描 { $lines } 行。
scan-omitted = 另有 { $count } 项未显示，可用 --max 查看。
scan-values = { $hidden ->
    [0] 不同的取值：{ $list }
   *[other] 不同的取值：{ $list }；另有 { $hidden } 组
}
scan-place = { $count ->
    [1] { $file }:{ $line }
   *[other] { $file }:{ $line }，共 { $count } 次，最后一次在第 { $last } 行
}
scan-led-to-by = 由 { $id } 引发
scan-why-only-error = 它是唯一说明了原因的错误。
scan-why-first-lasting = 直到日志末尾仍被提及的错误中，它最先出现。
scan-why-first-error = 在说明了原因的错误中，它最先出现。
scan-why-first-unsaid = 没有哪一行自称错误；在说明了原因的行中，它最先出现。
scan-why-only-wrappers = 没有哪一行说明原因；在表示失败的行中，它最先出现。
scan-nearest = 最相近的条目：{ $list }
scan-unknown-omitted = 另有 { $count } 项未显示，可用 --format json 查看。
progress-percent = { $percent } %
progress-done = { $done }，共 { $total }
progress-left = 剩余 { $time }
scan-draft = 把其中一条教给 errkb：
unknown-domain = 没有属于领域“{ $domain }”的条目。
    .hint = 用 `errkb domains` 查看所有领域。

## draft

draft-empty = 没有可用来起草条目的行。
    .hint = 请把错误作为参数给出，或通过管道传入。
draft-next = 请在项目中存为 .errkb/seeds/{ $id }.json，并补全原因、无效做法和解决办法。
    .hint = `errkb lint .errkb/seeds` 会指出缺少的内容；此后 `errkb match` 就能找到它。

## CI 系统的格式

notice-try = 建议：{ $text }
notice-unknown = 没有条目能解释这个错误。
github-group = errkb：发现了什么、原因是什么、该怎么办
github-hidden = 另有 { $count } 项没有注解：GitHub 对每个步骤只显示 { $limit } 个错误和 { $limit } 个警告。
junit-nothing = 没有已知错误
summary-full = 该步骤的摘要已没有剩余空间

## run、init

run-missing = 没有命令“{ $command }”。
    .hint = 检查拼写和 PATH；如果是脚本，再检查首行的解释器是否存在。
run-denied = 无法执行“{ $command }”：权限不足。
    .hint = 它可能是目录，也可能是没有执行权限的文件（chmod +x）。
run-not-started = 无法启动“{ $command }”：{ $detail }
    .hint = 确认它是适用于本系统的程序。
run-output = 无法转发命令的输出：{ $detail }
    .hint = 检查输出位置是否有空间和写权限。
run-nothing = 退出码 { $code }；{ $lines } 行输出中没有已知错误。
init-head =
    errkb 的 shell 钩子：命令失败后，用 `{ $name }` 查看原因。
    写入 { $file }：{ $load }
init-limits =
    局限：钩子看不到命令已经打印的内容。因此 `{ $name }` 会在 `errkb run` 下重新运行该命令，
    运行前先询问，因为命令的副作用会再发生一次。别名会带上；
    会话中的函数和未导出的变量不会。
init-limits-powershell =
    PowerShell 自身的报错可以直接解答。程序已经打印的内容事后看不到：
    此时 `{ $name }` 会在 `errkb run` 下重新运行该命令，运行前先询问，
    因为命令的副作用会再发生一次。会话中的函数和变量不会带上。
init-offer = 退出码 { $code }；输入 `{ $name }` 重新运行该命令并查看原因。
init-nothing = 还没有失败的命令。
init-again = 将重新运行：{ $command }
init-ask = 命令的副作用会再发生一次，继续吗？[Y/n]
init-shown = 要启用这个钩子，请在 { $file } 中写入：{ $load }

## show、search、list

show-unknown = 没有条目“{ $id }”。
    .hint = 按关键词查找用 `errkb search WORDS`，按错误查找用 `errkb match TEXT`。
show-unknown-near = 没有条目“{ $id }”。
    .hint = 是否想找：{ $nearest }？
show-replaced = “{ $old }”已停用，由“{ $new }”代替。
show-retired = 于 { $date } 停用：{ $reason }
search-nothing = 没有条目包含这些词。
    .hint = 换几个词或少用几个词，或者直接把错误粘贴给 `errkb match`。
list-nothing = 没有条目。
    .hint = 用 `errkb domains` 查看所有领域。

## stats

stats-entries = 条目
stats-domains = 领域
stats-chinese = 含工具的中文消息
stats-edges = 关系图的边
stats-examples = 示例
stats-captured-examples = 实机采集的示例
stats-workarounds = 解法
stats-dead-ends = 死路
stats-retired = 已停用条目
stats-layer = 层：{ $layer }

## 失败

pack-done = 已将 { $entries } 个条目打包到“{ $path }”（{ $kilobytes } kB）。
failure-output = 无法写出结果：{ $detail }
    .hint = 检查输出位置是否有空间和写权限。
failure-input = 无法读取“{ $path }”：{ $detail }
    .hint = 检查磁盘和文件，然后重新运行。
failure-input-missing = “{ $path }”不存在。
    .hint = 检查路径；相对路径从当前目录算起。
failure-input-denied = 没有读取“{ $path }”的权限。
    .hint = 换一个有读权限的用户运行，或者复制一份文件。
failure-input-truncated = “{ $path }”不完整，存储的数据在第 { $place } 字节处中断。
    .hint = 文件没有下载或复制完整，请重新获取；已有的内容均已扫描。
failure-input-damaged = “{ $path }”已损坏，位置在存储数据的第 { $place } 字节：{ $detail }
    .hint = 请重新获取该文件；该位置之前的内容均已扫描。
failure-input-encrypted = “{ $path }”已加密。
    .hint = 先用密码解压，再扫描解压出的文件。
failure-input-method = “{ $path }”使用 zip 的第 { $method } 号压缩方法，这里无法读取。
    .hint = 先解压，再扫描解压出的文件。
failure-embedded = 无法读取内置条目：{ $detail }
    .hint = 程序文件已损坏：重新安装，或用 --no-embedded 加 --seeds。
failure-pack-version = “{ $path }”是由另一个版本的 errkb 打包的。
    .hint = 重新打包该目录：errkb pack 目录 --output 文件。
failure-pack-damaged = “{ $path }”已损坏。
    .hint = 重新复制该文件，或重新打包目录：errkb pack 目录 --output 文件。
failure-written = 无法写入“{ $path }”：{ $detail }
    .hint = 检查所在目录、写权限和磁盘空间。
failure-corpus = { $path }:{ $line }：{ $detail }
    .hint = 错误文本每行是一个含 "text" 的 JSON 对象；每个日志旁边有一个含 "explains_line_no" 的 JSON 文件。

load-unreadable = { $place }：无法读取：{ $detail }
    .hint = 检查文件权限；其余文件均已读取。
load-too-large = { $place }：{ $size } 字节，最多应为 { $limit }
    .hint = 一个文件只放一个条目，把它拆开。
load-not-utf8 = { $place }：不是 UTF-8 编码
    .hint = 把文件另存为 UTF-8；其余文件均已读取。
load-syntax = { $place }：不是合法的 JSON：{ $detail }
    .hint = 修正此处；其余文件均已读取。
load-missing = { $place }：缺少字段“{ $field }”
    .hint = 条目至少要有“id”“signature”和“regex”；其余文件均已读取。
load-shape = { $place }：“{ $field }”是 { $found }，应为 { $expected }
    .hint = 修正这个字段；其余文件均已读取。
omission-duplicate = id“{ $id }”在同一层出现了两次，以路径排在前面的文件为准。
    .hint = 给其中一个换一个 id。
omission-regex = 永远找不到“{ $id }”：它的正则无效：{ $detail }
    .hint = 用 `errkb lint` 查看具体位置。

## JSON 解析器的说法

json-eof-while-parsing-a-value = 文本在应有值的地方结束
json-eof-while-parsing-an-object = 文本在对象中间结束
json-eof-while-parsing-a-list = 文本在列表中间结束
json-eof-while-parsing-a-string = 文本在字符串中间结束
json-expected-value = 此处应为一个值
json-expected = 应为
json-expected-or = 此处应为逗号，或列表、对象的结尾
json-key-must-be-a-string = 此处应为双引号括起的名称
json-trailing-comma = 结尾前多了一个逗号
json-trailing-characters = 结尾之后还有内容
json-invalid-escape = JSON 中没有的转义
json-invalid-number = 不是合法的数字
json-control-character-u0000-u001f-found-while-parsing-a-string = 字符串中有控制字符
json-recursion-limit-exceeded = 嵌套过深
json-duplicate-field = 重复的字段
json-a-string = 字符串
json-a-sequence = 列表
json-a-map = 对象
json-f64 = 数字
json-u64 = 非负整数
json-a-boolean = true 或 false
json-string = 文本
json-integer = 数字
json-floating-point = 数字
json-boolean = 布尔值
json-sequence = 列表
json-map = 对象
json-struct-errorentry = 含有条目字段的对象
json-struct-example = 含有示例字段的对象
json-struct-deadend = 含有死路字段的对象
json-struct-workaround = 含有解法字段的对象
json-struct-transitiongraph = 含有边列表的对象
json-struct-transition = 含有 id 的对象
json-struct-confusion = 含有 id 的对象
json-struct-versionnote = 含有版本的对象
json-struct-retired = 含有日期和理由的对象
