# lint 的中文说明，每条规则一条消息。

lint-summary = { $findings ->
    [0] { $files } 个文件，没有问题。
   *[other] { $files } 个文件，{ $findings } 个问题。
}

lint-json-syntax = { $kind ->
    [unreadable] 无法读取：{ $detail }
    [large] { $detail } 字节，对一个条目来说太大
    [encoding] 不是 UTF-8 编码
   *[syntax] 不是合法的 JSON：{ $detail }
}
lint-json-shape = “{ $field }”是 { $found }，应为 { $expected }
lint-missing-field = “{ $field }”缺失或为空
lint-unknown-field = 格式中没有字段“{ $field }”，最接近的是“{ $nearest }”
lint-id-path = 根据 id“{ $id }”，这里应为“{ $expected }”
lint-duplicate-id = “{ $id }”也是 { $path } 的 id
lint-regex-compiles = 正则无法编译：{ $detail }
lint-regex-literal = 匹配结果不一定含有 { $least } 字节的固定文本：每个分支都要多写出一些消息原文
lint-regex-loose = 正则匹配了无辜的行“{ $line }”
lint-regex-signature = 正则不匹配签名“{ $signature }”
lint-regex-examples = 正则不匹配这个示例：{ $text }
lint-regex-counter-examples = 正则匹配了这段属于其他情况的文本：{ $text }
lint-counter-example-answered = “{ $other }”命中了这个反例；如果它就是那个报错，请移到 lookalikes：{ $text }
lint-lookalike-answer = 这条相似报错应由“{ $id }”回答，实际命中：{ $found }
lint-example-count = 不同的示例有 { $count } 个；至少应有两个，且不重复
lint-example-rival = “{ $rival }”对这个示例的解释更好：{ $text }
lint-rate-range = “{ $field }”是 { $rate }，应在 0 到 1 之间
lint-graph-dangling = “{ $id }”不是另一个条目的 id
lint-placeholder-group = 正则中没有名为“{ $name }”的分组来填充占位符；由读者给出的内容用大写字母书写
lint-chinese-missing = 缺少“{ $field }”
lint-chinese-parity = 只在一种语言中出现：{ $text }
lint-chinese-typography = “{ $text }”：缺少空格，或用了半角标点
lint-list-length = 解法有 { $en } 个，中文却有 { $zh } 个
lint-same-text = “{ $field }”照抄了英文；要么翻译，要么删去
lint-tier-claim = 声称“{ $tier }”，但{ $lacks ->
    [source] 缺少官方页面、来源或解法
    [capture] 没有注明工具、版本和命令的实录示例
    [evidence] 没有证据
   *[name] 没有这个等级
}
lint-source-url = “{ $url }”不是能打开的网址
lint-private-path = “{ $path }”出现了真实用户的目录，应写作 /home/user
lint-canonical-form = 从这里起不是规范格式，可用 --fix 修正
